/* The floor: the smallest honest ncursesw form. Twelve fields; a key echoes into the focused one.
   What a program costs beyond this, it costs by its own doing. Ctrl-Q leaves. */
#define _XOPEN_SOURCE_EXTENDED 1
#include <locale.h>
#include <ncursesw/curses.h>

enum { FIELDS = 12, WIDTH = 40, FIRST_ROW = 2, FIRST_COLUMN = 22 };

static const char *const label[FIELDS] = {
  "Patient code", "Age", "Primary cancer", "Known bone sites", "Pain now 0-10", "Worst pain 24 h",
  "Where it hurts", "Since when", "Worse on moving", "Leg weakness", "Bladder or bowel",
  "Current drugs"};
static wchar_t text[FIELDS][WIDTH + 1];
static int length[FIELDS];
static int focus;

static void paint(void) {
  erase();
  attrset(A_REVERSE);
  mvhline(0, 0, ' ', COLS);
  mvaddstr(0, 2, "BONE PAIN INTAKE");
  attrset(A_NORMAL);
  for (int field = 0; field < FIELDS; field++) {
    mvaddstr(FIRST_ROW + field, 2, label[field]);
    attrset(A_UNDERLINE);
    mvhline(FIRST_ROW + field, FIRST_COLUMN, ' ', WIDTH);
    mvaddwstr(FIRST_ROW + field, FIRST_COLUMN, text[field]);
    attrset(A_NORMAL);
  }
  mvaddstr(LINES - 1, 2, "Tab next  Shift-Tab back  Ctrl-Q quit");
}

static void draw_cell(int at, wchar_t character) {
  const wchar_t cell[2] = {character, 0};
  attrset(A_UNDERLINE);
  mvaddwstr(FIRST_ROW + focus, FIRST_COLUMN + at, cell);
  attrset(A_NORMAL);
}

static void erase_last(void) {
  if (length[focus] == 0) return;
  text[focus][--length[focus]] = 0;
  draw_cell(length[focus], L' ');
}

static void add(wchar_t character) {
  if (length[focus] == WIDTH) return;
  text[focus][length[focus]] = character;
  draw_cell(length[focus]++, character);
}

static void handle_key(wint_t key) {
  if (key == KEY_RESIZE) paint();
  if (key == KEY_BTAB) focus = (focus + FIELDS - 1) % FIELDS;
  if (key == KEY_BACKSPACE) erase_last();
}

static void handle_character(wint_t character) {
  if (character == '\t' || character == '\r') focus = (focus + 1) % FIELDS;
  else if (character == 127 || character == 8) erase_last();
  else if (character >= 32) add((wchar_t)character);
}

int main(void) {
  const wint_t control_q = 17;
  wint_t input;
  int kind;
  setlocale(LC_ALL, "");
  initscr();
  raw();
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  set_escdelay(25);
  paint();
  refresh();
  while ((kind = get_wch(&input)) != ERR && !(kind == OK && input == control_q)) {
    if (kind == KEY_CODE_YES) handle_key(input);
    else handle_character(input);
    move(FIRST_ROW + focus, FIRST_COLUMN + length[focus]);
    refresh();
  }
  endwin();
  return 0;
}
