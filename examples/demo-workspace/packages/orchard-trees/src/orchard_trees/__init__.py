"""Which trees stand where, and when to pick them."""

from orchard_calendar import week_of
from orchard_varieties import ripe_in

#: Variety by row.
ROWS = {"A": "Discovery", "B": "Cox", "C": "Cox", "D": "Boskoop"}


def rows_to_pick(day: str) -> list[str]:
    """The rows whose variety is ripe on a day."""
    ripe = ripe_in(week_of(day))
    return [row for row, variety in ROWS.items() if variety in ripe]
