"""A flat picture of a region: Lambert's azimuthal equal-area projection about its middle.

Equal area, so that no country looks larger than it is beside another; azimuthal, so that any region of the world is
drawn upright and the 180th meridian is a line like any other. Formulas: J. P. Snyder, Map Projections: A Working Manual
(USGS Professional Paper 1395, 1987), pp. 182-190.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from math import acos, asin, atan2, cos, degrees, hypot, radians, sin, sqrt

from kurras.geography.world import Point

_TURNS = 4


@dataclass(frozen=True, slots=True)
class Projection:
    """The projection about a point; x to the east and y to the south, in radii of the Earth."""

    longitude: float
    latitude: float

    def flat(self, point: Point) -> Point:
        """Where a point of the Earth stands in the picture."""
        east, north = radians(point[0] - self.longitude), radians(point[1])
        middle = radians(self.latitude)
        towards = sin(middle) * sin(north) + cos(middle) * cos(north) * cos(east)
        factor = sqrt(2 / max(1 + towards, 1e-9))
        up = cos(middle) * sin(north) - sin(middle) * cos(north) * cos(east)
        return factor * cos(north) * sin(east), -factor * up

    def round(self, point: Point) -> Point:
        """The point of the Earth that stands there in the picture."""
        x, y = point[0], -point[1]
        far = hypot(x, y)
        if far == 0:
            return self.longitude, self.latitude
        angle = 2 * asin(min(far / 2, 1))
        middle = radians(self.latitude)
        north = asin(cos(angle) * sin(middle) + y * sin(angle) * cos(middle) / far)
        east = atan2(x * sin(angle), far * cos(middle) * cos(angle) - y * sin(middle) * sin(angle))
        return self.longitude + degrees(east), degrees(north)

    def distance(self, point: Point) -> float:
        """How far the point is from the middle, in degrees of arc."""
        x, y = self.flat(point)
        return degrees(2 * asin(min(hypot(x, y) / 2, 1)))


def about(points: Iterable[Point]) -> Projection:
    """The projection in whose picture the points fill a rectangle about its middle."""
    places = list(points)
    x = sum(cos(radians(north)) * cos(radians(east)) for east, north in places)
    y = sum(cos(radians(north)) * sin(radians(east)) for east, north in places)
    z = sum(sin(radians(north)) for _, north in places)
    length = sqrt(x * x + y * y + z * z) or 1
    projection = Projection(degrees(atan2(y, x)), 90 - degrees(acos(max(-1, min(1, z / length)))))
    for _ in range(_TURNS):
        flat = [projection.flat(place) for place in places]
        xs, ys = [one[0] for one in flat], [one[1] for one in flat]
        projection = Projection(*projection.round(((min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2)))
    return projection
