"""Weights and volumes as an orchard counts them."""

#: Kilograms of fruit in one of each.
WEIGHTS = {"crate": 18.0, "bushel": 19.0, "pallet": 720.0}


def kilograms(count: float, unit: str) -> float:
    """The weight of ``count`` of a unit."""
    return count * WEIGHTS[unit]


def litres(kilograms: float) -> float:
    """The juice that this much fruit gives, at 65 litres for 100 kilograms."""
    return round(kilograms * 0.65, 1)
