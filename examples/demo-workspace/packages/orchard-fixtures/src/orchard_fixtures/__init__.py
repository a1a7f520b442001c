"""Days that the orchard's own tests look at."""

DAYS = ["2026-02-03", "2026-05-02", "2026-09-14", "2026-10-05"]
