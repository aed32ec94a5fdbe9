"""From the borders of the world to a drawing: what is kept, what is cut, where labels go."""

from itertools import combinations, pairwise
from math import pi

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from kurras.geography.drawing import WIDTH, Region, TooWideError, draw
from kurras.geography.labels import Label, Wanted, arranged, pole
from kurras.geography.outlines import area_of, cut_ring, inside, path, thinned
from kurras.geography.projection import Projection, about
from kurras.geography.world import World, borders, ends, outline, read_world

WORLD = read_world()
SOVIET = ("LT", "GE", "EE", "LV", "UA", "BY", "MD", "AZ", "KG", "UZ", "TJ", "AM", "TM", "KZ", "RU")


def region(*codes: str, cut: tuple[str, ...] = (), **points: tuple[float, float]) -> Region:
    """These countries, each a place; those of `cut` need not be seen whole."""
    return Region({code: [code] for code in codes}, points, [code for code in codes if code not in cut])


def holders(place: tuple[float, float]) -> list[str]:
    """The shapes that hold a point of the Earth, by its longitude and latitude."""
    flat = Projection(*place)
    near = [code for code in WORLD.shapes if any(flat.distance(one) < 40 for one in _points(WORLD, code))]
    return [code for code in near if inside((0.0, 0.0), [tuple(map(flat.flat, ring)) for ring in _rings(WORLD, code)])]


def _points(world: World, code: str) -> list[tuple[float, float]]:
    return [world.arcs[max(number, ~number)][0] for number in world.shapes[code]]


def _rings(world: World, *codes: str) -> list[tuple[tuple[float, float], ...]]:
    return [
        tuple(point for number in ring for point in (world.arcs[number] if number >= 0 else world.arcs[~number][::-1]))
        for ring in outline(world, codes)
    ]


@pytest.mark.parametrize(
    ("place", "code"),
    [
        ((44.5, 40.2), "AM"),  # Yerevan
        ((28.8, 47.0), "MD"),  # Chisinau
        ((24.75, 59.2), "EE"),  # south of Tallinn
        ((35.5, 33.8), "LB"),  # near Beirut
        ((31.2, 30.0), "EG"),  # Cairo
        ((34.1, 45.1), "UA-43"),  # Crimea, a shape of its own
        ((177.0, 67.0), "RU"),  # Chukotka, on both sides of the 180th meridian
        ((-175.0, 66.8), "RU"),
        ((35.2, 32.0), "PS"),
        ((21.0, 42.6), "XK"),
    ],
)
def test_each_place_lies_in_its_country(place: tuple[float, float], code: str) -> None:
    """And in no other: the shapes are what their codes say, and do not overlap."""
    assert holders(place) == [code]


def test_every_outline_is_closed() -> None:
    """Each ring ends where it begins, of one country and of several; the 180th meridian leaves no seam."""
    for code in WORLD.shapes:
        for ring in outline(WORLD, [code]):
            assert all(ends(WORLD, one)[1] == ends(WORLD, two)[0] for one, two in pairwise([*ring, ring[0]])), code
    assert all(not (abs(one[0]) == abs(two[0]) == 180) for ring in _rings(WORLD, "RU") for one, two in pairwise(ring))


def test_neighbours_share_their_border() -> None:
    """It is in both shapes once, and is no part of the outline of both together."""
    shared = set(borders(WORLD, ["EE", "LV"]))
    assert shared
    assert not shared & {max(one, ~one) for ring in outline(WORLD, ["EE", "LV"]) for one in ring}
    drawing = draw(WORLD, region("EE", "LV"))
    one, two = ({point for ring in drawing.rings[code] for point in ring} for code in ("EE", "LV"))
    assert len(one & two) > 5


def test_areas_are_true() -> None:
    """Equal-area: in one picture the countries are as large beside each other as on the Earth (to 3 %; islands go)."""
    drawing = draw(WORLD, region(*SOVIET, cut=("RU",)))
    sizes = {code: sum(map(area_of, drawing.rings[code])) for code in ("BY", "LV", "KG", "KZ")}
    for code, square_kilometres in (("LV", 64_589), ("KG", 199_951), ("KZ", 2_724_900)):
        assert sizes[code] / sizes["BY"] == pytest.approx(square_kilometres / 207_600, rel=0.03), code


def test_the_picture_leads_back_to_the_earth() -> None:
    """Flat and round again is the same point; the sphere's half has half the area of the disk of its picture."""
    projection = Projection(60, 50)
    for point in ((60.0, 50.0), (20.0, 10.0), (-170.0, 65.0), (100.0, -20.0)):
        east, north = projection.round(projection.flat(point))
        assert ((east + 180) % 360 - 180, north) == pytest.approx(point)
    edge = projection.flat((60 + 180, 40))  # 90 degrees of arc away, over the pole
    assert pi * (edge[0] ** 2 + edge[1] ** 2) == pytest.approx(2 * pi)


def test_a_region_across_the_meridian_is_one_picture() -> None:
    """Fiji lies on both sides of it; so does Russia, which is drawn about its own middle."""
    assert abs(abs(about([(179.0, -17.0), (-179.0, -18.0)]).longitude) - 180) < 1
    drawing = draw(WORLD, region("RU"))
    xs = [x for ring in drawing.rings["RU"] for x, _ in ring]
    assert min(xs) >= 0
    assert max(xs) <= WIDTH


def test_the_frame_holds_what_it_must() -> None:
    """The whole countries and the points; the others are cut at its edge."""
    drawing = draw(WORLD, region(*SOVIET, cut=("RU",), berlin=(13.4, 52.52)))
    for code in SOVIET:
        for x, y in (point for ring in drawing.rings[code] for point in ring):
            assert -6 <= x <= WIDTH + 6
            assert -6 <= y <= drawing.height + 6
            assert code == "RU" or (0 < x < WIDTH and 0 < y < drawing.height), code
    assert 0 < drawing.spots["berlin"][0] < WIDTH
    assert drawing.place_at(drawing.spots["berlin"]) == ""
    assert draw(WORLD, region("BY", minsk=(27.56, 53.9))).place_at((500, 300)) == "BY"


def test_what_lies_on_two_sides_of_the_earth_is_no_region() -> None:
    """It is refused, and the layer says so to the author."""
    with pytest.raises(TooWideError):
        draw(WORLD, region("CL", "CN"))


def test_the_same_drawing_is_made_again() -> None:
    """Letter for letter."""
    one, two = (draw(WORLD, region("LB", "SY", "JO", "PS", beirut=(35.5, 33.9))) for _ in range(2))
    assert (one.shapes, one.land, one.lines) == (two.shapes, two.land, two.lines)


def test_the_nearest_code_is_found() -> None:
    """By a slip in the code, or by the country's English name."""
    assert [WORLD.nearest(code) for code in ("ee", "Estonia", "Lebanan", "???")] == ["EE", "EE", "LB", ""]


SQUARE = ((0.0, 0.0), (100.0, 0.0), (100.0, 100.0), (0.0, 100.0), (0.0, 0.0))
POINTS = st.lists(st.tuples(st.floats(-50, 150), st.floats(-50, 150)), min_size=3, max_size=30)


def test_a_line_keeps_its_ends_and_its_corners() -> None:
    """Points that turn it least go first; straight runs become two points."""
    assert thinned(((0, 0), (5, 0.01), (10, 0), (10, 5), (10, 10)), 1) == ((0, 0), (10, 0), (10, 10))
    assert thinned(((0, 0), (1, 0)), 9) == ((0, 0), (1, 0))


@given(POINTS)
def test_a_cut_ring_lies_in_the_box(points: list[tuple[float, float]]) -> None:
    """Whatever the ring, and all of it that was inside is kept."""
    box = (0.0, 0.0, 100.0, 100.0)
    cut = cut_ring(tuple(points), box)
    assert all(-1e-6 <= x <= 100 + 1e-6 and -1e-6 <= y <= 100 + 1e-6 for x, y in cut)
    assert {point for point in points if 0 <= point[0] <= 100 and 0 <= point[1] <= 100} <= set(cut)


def test_a_path_is_short() -> None:
    """Whole units from point to point; a ring that shrinks to nothing is left out."""
    assert path([((0, 0), (10.2, 0), (10, -5), (0, 0))], closed=True) == "M0 0l10 0 0-5z"
    assert path([((0, 0), (0.2, 0.1), (0, 0))], closed=True) == ""
    assert path([((3, 4), (5, 4))], closed=False) == "M3 4l2 0"


def test_the_pole_has_the_most_room() -> None:
    """In an L the thick arm; for something wide the wide place, and how high it may be."""
    spot, room = pole((((0, 0), (100, 0), (100, 40), (20, 40), (20, 100), (0, 100), (0, 0)),))
    assert room == pytest.approx(20, abs=1)
    assert spot[1] == pytest.approx(20, abs=1)
    assert pole((SQUARE,), aspect=4)[1] == pytest.approx(12.5, abs=0.5)


@settings(deadline=None, max_examples=40)
@given(st.lists(st.tuples(st.integers(20, 980), st.integers(20, 580)), min_size=1, max_size=8, unique=True))
def test_labels_never_meet(spots: list[tuple[int, int]]) -> None:
    """However close the points are; each stands in the frame."""
    wanted = [Wanted(str(at), 120, 30, (), spot) for at, spot in enumerate(spots)]
    labels = arranged(wanted, WIDTH, 600)
    assert [label.key for label in labels] == [one.key for one in wanted]
    for one, two in combinations(labels, 2):
        assert abs(one.at[0] - two.at[0]) >= 120 or abs(one.at[1] - two.at[1]) >= 30
    for label in labels:
        assert 60 <= label.at[0] <= WIDTH - 60
        assert 15 <= label.at[1] <= 600 - 15


def test_a_label_stands_inside_where_there_is_room() -> None:
    """And beside a small country with a line that leads to it."""
    small = tuple((500 + x / 10, 300 + y / 10) for x, y in SQUARE)
    inner, beside = arranged([Wanted("large", 60, 20, (SQUARE,)), Wanted("small", 60, 20, (small,))], WIDTH, 600)
    assert inner == Label("large", inner.at)
    assert inside(inner.at, [SQUARE])
    assert beside.target is not None
    assert inside(beside.target, [small])
    assert not inside(beside.at, [small])
