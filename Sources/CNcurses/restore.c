#define _GNU_SOURCE
#include "restore.h"

#include "output.h"

#include <stddef.h>
#include <sys/mman.h>
#include <unistd.h>

osteon_restore *osteon_restore_page(void) {
  static osteon_restore unshared;
  static osteon_restore *page = NULL;
  if (page == NULL) {
    void *shared =
        mmap(NULL, sizeof(osteon_restore), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    page = shared == MAP_FAILED ? &unshared : shared;
  }
  return page;
}

static int write_all(const char *bytes, int length) {
  while (length > 0) {
    ssize_t written = write(osteon_output_descriptor(), bytes, (size_t)length);
    if (written <= 0) return 0;
    bytes += written;
    length -= (int)written;
  }
  return 1;
}

void osteon_restore_terminal(void) {
  osteon_restore *page = osteon_restore_page();
  if (!page->screen_is_open) return;
  /* What a terminal that stopped reading does not take here, the supervisor will send. */
  if (write_all(page->bytes, page->length)) page->screen_is_open = 0;
  tcsetattr(STDIN_FILENO, TCSANOW, &page->modes);
}
