#ifndef CNCURSES_RESTORE_H
#define CNCURSES_RESTORE_H

#include <signal.h>
#include <termios.h>

/* What it takes to give the terminal back. The page is shared with the supervisor, which may have
   to do it after the program was killed. */
typedef struct {
  volatile sig_atomic_t screen_is_open;
  struct termios modes;
  int length;
  char bytes[512];
  char farewell[512];
} osteon_restore;

osteon_restore *osteon_restore_page(void);

/* Async-signal-safe: leaves the screen and resets the modes, once. */
void osteon_restore_terminal(void);

/* description.c */
#define OSTEON_PASTE_ON "\033[?2004h"
#define OSTEON_PASTE_OFF "\033[?2004l"
int osteon_has_second_screen(void);
int osteon_can_move_cursor(void);
void osteon_erase_rows(int rows, int (*put)(int));
void osteon_prepare_restoration(void);

/* signals.c */
void osteon_catch_crashes(void);
int osteon_catch_signals(void);
void osteon_release_signals(void);
int osteon_signal_pipe(void);
void osteon_drain_signal(int signal_number);

#endif
