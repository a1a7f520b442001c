"""What the trees will give, if frost allows."""

from orchard_trees import rows_to_pick
from orchard_weather import frost_risk


def expected_rows(day: str) -> float:
    """Rows worth picking on a day, less what frost may take."""
    return round(len(rows_to_pick(day)) * (1 - frost_risk(day)), 2)
