#ifndef OSTEON_PSEUDO_TERMINAL_H
#define OSTEON_PSEUDO_TERMINAL_H
#include <sys/types.h>
#include <termios.h>

/* A terminal made by the test itself: the program under test sits on the slave side, the test reads
   and types on the master side. The test keeps the slave open too, so that the settings of the
   terminal can still be read after the program has gone. Every descriptor closes on exec: a second
   program started at the same moment never holds the first one's terminal open. */
typedef struct {
  int master;
  int slave;
  pid_t child;
  int child_descriptor;
  /* As the terminal was before the program could touch it. */
  struct termios at_start;
} pty_session;

typedef enum { pty_input_terminal = 0, pty_input_empty = 1, pty_input_closed = 2 } pty_input;

/* What a wait ended with. */
typedef enum { pty_timed_out = 0, pty_output = 1, pty_child_ended = 2, pty_hung_up = 3 } pty_event;

typedef struct {
  int rows;
  int columns;
  pty_input input;
} pty_setting;

/* Opens a terminal and starts `path` on it. Returns 0, or an errno value. */
int pty_start(
  pty_session *session, const char *path, char *const *arguments, char *const *environment,
  pty_setting setting);

/* Waits at most `milliseconds` for output, for the child's end, or for neither. */
pty_event pty_wait(const pty_session *session, int milliseconds);

/* Reads what is there, without waiting: the number of bytes, or 0. */
int pty_read(const pty_session *session, char *buffer, int capacity);

/* Types: 0, or an errno value. */
int pty_type(const pty_session *session, const char *bytes, int count);

/* Tells the terminal its new size; the kernel sends SIGWINCH. */
int pty_resize(const pty_session *session, int rows, int columns);

/* The terminal's settings as one line of text, to be compared before and after. */
int pty_settings(const pty_session *session, char *buffer, int capacity);

/* The same as they were before the program was started. */
int pty_settings_at_start(const pty_session *session, char *buffer, int capacity);

/* Takes the ended child's status: 1 when it was there. Exit code, or 128 + signal. */
int pty_reap(pty_session *session, int *status);

/* Pulls the plug: the master closes, and the program's terminal is gone. */
void pty_hang_up(pty_session *session);

/* Kills what still runs and closes everything. */
void pty_close(pty_session *session);
#endif
