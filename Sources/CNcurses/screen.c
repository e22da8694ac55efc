#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include "output.h"
#include "restore.h"
#include "shim.h"

#include <curses.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

static SCREEN *screen = NULL;

/* A name of the kind terminal descriptions have: not a path, not a megabyte. */
static int is_plausible(const char *name) {
  static const char allowed[] =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-_.";
  if (name == NULL || name[0] == '\0' || name[0] == '.') return 0;
  return strnlen(name, 65) <= 64 && name[strspn(name, allowed)] == '\0';
}

/* Keys one by one and unchanged, Ctrl-C included; output unchanged. ncurses cannot do this, because
   it writes to memory. */
static void set_modes(void) {
  struct termios modes = osteon_restore_page()->modes;
  modes.c_iflag &= ~(tcflag_t)(BRKINT | ICRNL | IGNCR | INLCR | ISTRIP | IXON | PARMRK);
  modes.c_lflag &= ~(tcflag_t)(ECHO | ECHONL | ICANON | IEXTEN | ISIG);
  modes.c_oflag &= ~(tcflag_t)(ONLCR | TABDLY);
  modes.c_cflag &= ~(tcflag_t)(CSIZE | PARENB);
  modes.c_cflag |= CS8;
  modes.c_cc[VMIN] = 1;
  modes.c_cc[VTIME] = 0;
  tcsetattr(STDIN_FILENO, TCSANOW, &modes);
}

static void take_terminal(void) {
  set_modes();
  curs_set(1);
  if (osteon_has_second_screen()) osteon_output_add(OSTEON_PASTE_ON);
}

/* A new ncurses screen of the window's size, or NULL for a terminal it does not know. */
static SCREEN *open_screen(void) {
  FILE *output = osteon_output_open();
  SCREEN *opened = output == NULL ? NULL : newterm(NULL, output, stdin);
  if (opened == NULL) return NULL;
  /* Waiting keys must not cut a frame in two. */
  typeahead(-1);
  int rows = 0;
  int columns = 0;
  osteon_window_size(&rows, &columns);
  resize_term(rows, columns);
  return opened;
}

int osteon_open(void) {
  osteon_restore *page = osteon_restore_page();
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return OSTEON_NOT_A_TERMINAL;
  if (tcgetattr(STDIN_FILENO, &page->modes) != 0) return OSTEON_NOT_A_TERMINAL;
  if (!is_plausible(getenv("TERM"))) return OSTEON_UNKNOWN_TERMINAL;
  osteon_is_utf8();
  if (!osteon_catch_signals()) return OSTEON_NOT_A_TERMINAL;
  screen = open_screen();
  if (screen == NULL) {
    osteon_release_signals();
    return OSTEON_UNKNOWN_TERMINAL;
  }
  if (!osteon_can_move_cursor()) {
    osteon_release_signals();
    return OSTEON_TOO_SIMPLE;
  }
  osteon_prepare_restoration();
  take_terminal();
  return OSTEON_OPENED;
}

/* Where there is no second screen to leave, nothing of the patient may stay on the first. */
static int put_byte(int byte) {
  const char text[2] = {(char)byte, 0};
  osteon_output_add(text);
  return byte;
}

static void leave_terminal(void) {
  if (osteon_has_second_screen()) osteon_output_add(OSTEON_PASTE_OFF);
  else {
    osteon_erase_rows(getmaxy(stdscr), put_byte);
    werase(stdscr);
    wrefresh(stdscr);
  }
  endwin();
  osteon_flush_at_end();
  tcsetattr(STDIN_FILENO, TCSANOW, &osteon_restore_page()->modes);
}

void osteon_close(void) {
  osteon_restore *page = osteon_restore_page();
  if (screen == NULL || !page->screen_is_open) return;
  leave_terminal();
  page->screen_is_open = 0;
  osteon_release_signals();
}

/* The next osteon_show draws everything afresh. */
static void take_again(void) {
  osteon_restore_page()->screen_is_open = 1;
  take_terminal();
  clearok(curscr, TRUE);
}

void osteon_stop(void) {
  leave_terminal();
  osteon_restore_page()->screen_is_open = 0;
  signal(SIGTSTP, SIG_DFL);
  kill(0, SIGTSTP);
  osteon_catch_signals();
  osteon_drain_signal(SIGCONT);
  take_again();
}

void osteon_reenter(void) {
  endwin();
  take_again();
}

int osteon_start_colour(void) {
  if (!has_colors() || start_color() == ERR) return 0;
  return COLORS;
}

void osteon_set_pair(int pair, int foreground, int background) {
  if (pair == 0) assume_default_colors(foreground, background);
  else init_extended_pair(pair, foreground, background);
}

void osteon_window_size(int *rows, int *columns) {
  struct winsize size;
  memset(&size, 0, sizeof size);
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) {
    getmaxyx(stdscr, *rows, *columns);
    return;
  }
  *rows = size.ws_row;
  *columns = size.ws_col;
}

void osteon_resize(int rows, int columns) {
  resize_term(rows, columns);
  werase(stdscr);
  clearok(curscr, TRUE);
}

static attr_t curses_attributes(int attributes) {
  return (attributes & OSTEON_BOLD ? A_BOLD : 0) | (attributes & OSTEON_DIM ? A_DIM : 0)
      | (attributes & OSTEON_UNDERLINE ? A_UNDERLINE : 0)
      | (attributes & OSTEON_REVERSE ? A_REVERSE : 0);
}

/* Where the C library counts a character's columns differently, columns matter more than it. */
static int translate(const osteon_cell *cell, cchar_t *out, attr_t attributes, int pair) {
  wchar_t text[4] = {(wchar_t)cell->scalar, 0, 0, 0};
  int width = (int)cell->width;
  int agrees = cell->scalar < 0x7F || wcwidth((wchar_t)cell->scalar) == width;
  if (!agrees) text[0] = L'?';
  for (int index = 0, next = 1; agrees && index < 2; index++) {
    wchar_t mark = (wchar_t)cell->marks[index];
    if (mark != 0 && wcwidth(mark) == 0) text[next++] = mark;
  }
  setcchar(&out[0], text, attributes, (short)pair, NULL);
  if (agrees || width != 2) return 1;
  out[1] = out[0];
  return 2;
}

void osteon_put(int row, int column, const osteon_cell *cells, int count, int attributes, int pair) {
  cchar_t line[1024];
  int used = 0;
  for (int index = 0; index < count && used < 1022; index++) {
    used += translate(&cells[index], &line[used], curses_attributes(attributes), pair);
  }
  mvwadd_wchnstr(stdscr, row, column, line, used);
}

void osteon_show(int row, int column) {
  wmove(stdscr, row, column);
  wrefresh(stdscr);
  osteon_flush();
}

void osteon_repaint(void) { clearok(curscr, TRUE); }
