"""Apple varieties and the week in which each is ripe."""

#: ISO week by variety.
RIPE = {"Discovery": 33, "Gravenstein": 35, "Cox": 38, "Boskoop": 40, "Bramley": 41}


def ripe_in(week: int) -> list[str]:
    """The varieties that are ripe in a week and were not two weeks before."""
    return sorted(name for name, ripe in RIPE.items() if week - 2 < ripe <= week)
