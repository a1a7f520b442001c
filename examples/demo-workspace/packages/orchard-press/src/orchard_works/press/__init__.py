"""Juice from what the crates hold."""

from orchard_baskets import crates_for

BOTTLES_PER_CRATE = 14


def bottles_from(weight: float) -> int:
    """The bottles that this many kilograms of fruit give."""
    return crates_for(weight) * BOTTLES_PER_CRATE
