"""How many crates a picking fills."""

from math import ceil

from orchard_units import kilograms


def crates_for(weight: float) -> int:
    """The crates that this many kilograms of fruit need."""
    return ceil(weight / kilograms(1, "crate"))
