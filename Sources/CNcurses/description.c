#include "restore.h"

#include <curses.h>
#include <stddef.h>
#include <term.h>

/* What the terminal's description says; apart from the screen, because <term.h> claims words such
   as "columns" and "lines". */

static const char *capability(const char *name) {
  const char *text = tigetstr(name);
  return text == (char *)-1 ? NULL : text;
}

/* Bracketed paste is a thing of terminals that also have a second screen. */
int osteon_has_second_screen(void) { return capability("rmcup") != NULL; }

int osteon_can_move_cursor(void) { return capability("cup") != NULL; }

static int collect(int byte) {
  osteon_restore *page = osteon_restore_page();
  if (page->length < (int)sizeof page->bytes) page->bytes[page->length++] = (char)byte;
  return byte;
}

static void collect_capability(const char *name) {
  const char *text = capability(name);
  if (text != NULL) tputs(text, 1, collect);
}

/* Row by row: a terminal may keep what one clear takes away, but not what was overwritten. */
void osteon_erase_rows(int rows, int (*put)(int)) {
  const char *move = capability("cup");
  const char *erase = capability("el");
  if (move == NULL || erase == NULL) return;
  for (int row = 0; row < rows; row++) {
    tputs(tparm((char *)move, (long)row, 0L), 1, put);
    tputs(erase, 1, put);
  }
}

/* Everything a restored terminal needs, in bytes that a signal handler can write. */
void osteon_prepare_restoration(void) {
  osteon_restore_page()->length = 0;
  if (osteon_has_second_screen()) {
    for (const char *byte = OSTEON_PASTE_OFF; *byte; byte++) collect(*byte);
  }
  collect_capability("sgr0");
  collect_capability("op");
  collect_capability(osteon_has_second_screen() ? "rmcup" : "clear");
  collect_capability("cnorm");
  osteon_restore_page()->screen_is_open = 1;
}
