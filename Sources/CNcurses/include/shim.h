#ifndef CNCURSES_SHIM_H
#define CNCURSES_SHIM_H

#include <stdint.h>

/* The whole of ncurses, signals and processes that Swift sees. No other name of theirs crosses. */

/* Process: supervisor.c */

enum { OSTEON_UNSUPERVISED = 0, OSTEON_SUPERVISED = 1, OSTEON_BORROWED_RIGHTS = 2 };

/* Before main, every process with this code in it is hardened, and on a terminal forked: main runs
   in the child, so that the parent can put the terminal right whatever becomes of it.

   Catches crashes from here on, and says where this process stands. The farewell is what stands on
   the error stream after a crash, once the terminal is usable again. Call it first in main. */
int osteon_begin(const char *farewell);

/* Screen: screen.c */

enum { OSTEON_OPENED = 0, OSTEON_NOT_A_TERMINAL, OSTEON_UNKNOWN_TERMINAL, OSTEON_TOO_SIMPLE };
enum { OSTEON_BOLD = 1, OSTEON_DIM = 2, OSTEON_UNDERLINE = 4, OSTEON_REVERSE = 8 };

typedef struct {
  uint32_t scalar;
  uint32_t marks[2];
  uint32_t width;
} osteon_cell;

int osteon_open(void);
void osteon_close(void);

/* How many colours the terminal has; call it once, and only when colour is wanted. */
int osteon_start_colour(void);
void osteon_set_pair(int pair, int foreground, int background);

void osteon_window_size(int *rows, int *columns);
void osteon_resize(int rows, int columns);
void osteon_put(int row, int column, const osteon_cell *cells, int count, int attributes, int pair);
void osteon_show(int row, int column);

/* The next osteon_show repaints everything, whatever stands on the terminal. */
void osteon_repaint(void);

/* Sends what the terminal has not taken yet, without waiting for it: output.c */
void osteon_flush(void);

/* Sounds the bell, after what is already on its way. */
void osteon_ring(void);
int osteon_is_output_pending(void);

/* Leaves the screen, stops the whole job as Ctrl-Z does, and comes back when it is continued. */
void osteon_stop(void);
/* Takes the screen again after somebody else stopped and continued this process. */
void osteon_reenter(void);

/* Input: input.c */

enum { OSTEON_READABLE = 1, OSTEON_SIGNALLED = 2, OSTEON_WRITABLE = 4, OSTEON_GONE = 8 };
enum { OSTEON_NEITHER = 0, OSTEON_WANTS_OUTPUT = 1 };

/* Waits for the keyboard, a signal, room for output when wanted, or the deadline (below 0: none).
   Returns what happened, 0 for the deadline. */
int osteon_wait(int64_t deadline, int wants);

/* Bytes read; 0 when there are none; -1 when the terminal is gone. */
int osteon_read(uint8_t *buffer, int capacity);

/* The next signal that came, 0 when none is left. */
int osteon_next_signal(void);
int osteon_is_resize(int signal_number);
int osteon_is_stop(int signal_number);
int osteon_is_continue(int signal_number);

/* Machine: machine.c */

/* Milliseconds since the machine started, sleep included; never goes back. */
int64_t osteon_milliseconds(void);
/* Seconds since 1970-01-01T00:00:00Z. */
int64_t osteon_wall_seconds(void);
/* Seconds to add to UTC for local time at that moment. */
int osteon_utc_offset(int64_t seconds);
/* 1 when the locale's character set is UTF-8. */
int osteon_is_utf8(void);

#endif
