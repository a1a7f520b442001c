"""What to bring to the market."""

from orchard_harvest import plan_day
from orchard_works.press import bottles_from


def stall(day: str) -> dict[str, int]:
    """Crates to sell, and bottles from as much fruit again."""
    crates = sum(plan_day(day).values())
    return {"crates": crates, "bottles": bottles_from(crates * 18.0)}


def outlook(day: str) -> float:
    """Rows to expect on a day. Needs the extra ``forecast``."""
    from orchard_forecast import expected_rows

    return expected_rows(day)
