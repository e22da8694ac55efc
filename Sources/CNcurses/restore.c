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

static void write_all(const char *bytes, int length) {
  while (length > 0) {
    ssize_t written = write(osteon_output_descriptor(), bytes, (size_t)length);
    if (written <= 0) return;
    bytes += written;
    length -= (int)written;
  }
}

void osteon_restore_terminal(void) {
  osteon_restore *page = osteon_restore_page();
  if (!page->screen_is_open) return;
  page->screen_is_open = 0;
  write_all(page->bytes, page->length);
  tcsetattr(STDIN_FILENO, TCSANOW, &page->modes);
}
