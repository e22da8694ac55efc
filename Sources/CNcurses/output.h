#ifndef CNCURSES_OUTPUT_H
#define CNCURSES_OUTPUT_H

#include <stdio.h>

/* Where ncurses writes: memory, from which whole frames go to the terminal. */
FILE *osteon_output_open(void);

/* Adds bytes that ncurses knows nothing of. */
void osteon_output_add(const char *bytes);

/* The terminal's own descriptor, which never blocks; standard output when there is none. */
int osteon_output_descriptor(void);

/* Gives the terminal what is left for it, and waits a moment for a slow one. */
void osteon_flush_at_end(void);

#endif
