"""What a student answered is kept, merged and mended; nothing that happens to the storage loses or breaks it."""

import json
from pathlib import Path
from typing import Any

import jsonschema
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from playwright.sync_api import Page

SCHEMA = json.loads(
    (Path(__file__).parents[3] / "schemas" / "data" / "progress.schema.json").read_text(encoding="utf-8")
)
KEY = "kurras-progress:lesson:1.0:"
OPEN = "const store = kurrasStore.open('lesson', '1.0', '');"

ATTEMPT = st.fixed_dictionaries(
    {
        "at": st.integers(1, 60),  # few moments, so that two devices meet in one
        "right": st.booleans(),
        "score": st.sampled_from([0, 0.5, 1]),
        "by": st.sampled_from(["practice", "review"]),
    }
)
ITEMS = st.dictionaries(
    st.sampled_from(["q-a", "q-b", "constructor"]),
    st.fixed_dictionaries({"attempts": st.lists(ATTEMPT, min_size=1, max_size=70)}),
)
SETTINGS = st.dictionaries(
    st.sampled_from(["name", "pace"]),
    st.fixed_dictionaries({"value": st.sampled_from(["ليلى", 1, True]), "at": st.integers(1, 5)}),
)
RECORD = st.builds(
    lambda items, chosen, edition: {
        "format": "kurras-progress",
        "version": 1,
        "course": "lesson",
        "edition": edition,
        "items": items,
        "settings": chosen,
    },
    ITEMS,
    SETTINGS,
    st.sampled_from(["1.0", "2.0"]),
)
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3),
    max_leaves=9,
)
LAWS = """([a, b, c]) => {
  const [x, y, z] = [a, b, c].map(kurrasStore.migrate), m = kurrasStore.merge, before = JSON.stringify([x, y, z]);
  const same = (one, two) => JSON.stringify(one) === JSON.stringify(two);
  const laws = [same(m(x, y), m(y, x)), same(m(x, x), x), same(m(m(x, y), y), m(x, y))];
  laws.push(same(m(m(x, y), z), m(x, m(y, z))));
  return {laws: laws.concat(before === JSON.stringify([x, y, z])), merged: m(x, y)};
}"""
QUICK = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def kept(page: Page, key: str = KEY) -> dict[str, dict[str, Any]]:
    """The record that the storage holds under the key."""
    record: dict[str, dict[str, Any]] = json.loads(page.evaluate("key => localStorage.getItem(key)", key))
    return record


@QUICK
@given(RECORD, RECORD, RECORD)
def test_merging_is_a_union(engine: Page, a: object, b: object, c: object) -> None:
    """In any order, any number of times, in any grouping the same; and what comes out is valid by the schema."""
    found = engine.evaluate(LAWS, [a, b, c])
    assert all(found["laws"]), found["laws"]
    jsonschema.Draft202012Validator(SCHEMA).validate(found["merged"])


@QUICK
@given(RECORD, RECORD)
def test_merging_keeps_the_newest(engine: Page, a: dict[str, Any], b: dict[str, Any]) -> None:
    """Every attempt of either stands in both together, unless fifty newer ones do."""
    merged = engine.evaluate("([a, b]) => kurrasStore.merge(kurrasStore.migrate(a), kurrasStore.migrate(b))", [a, b])
    for record in (a, b):
        for key, item in record["items"].items():
            attempts = merged["items"][key]["attempts"]
            oldest = attempts[0]["at"] if len(attempts) == 50 else 0
            assert [one for one in item["attempts"] if one not in attempts and one["at"] > oldest] == []


@QUICK
@given(ANYTHING, ANYTHING)
def test_anything_at_all_is_read_without_breaking(engine: Page, value: object, items: object) -> None:
    """Either it is none of ours, or what comes out is sound."""
    mixed = {"format": "kurras-progress", "version": 1, "course": "lesson", "items": items, "settings": value}
    for one in (value, mixed):
        found = engine.evaluate("value => kurrasStore.migrate(value)", one)
        if found is not None:
            jsonschema.Draft202012Validator(SCHEMA).validate(found)


def test_an_answer_is_kept(engine: Page) -> None:
    """On the next visit it is there, and valid by the published schema."""
    assert engine.evaluate(f"() => {{ {OPEN} return store.put('q-a', {{at: 5, right: true}}) }}")
    jsonschema.Draft202012Validator(SCHEMA).validate(kept(engine))
    again = engine.evaluate(f"() => {{ {OPEN} return store.attempts('q-a') }}")
    assert again == [{"at": 5, "right": True, "score": 1, "by": "practice"}]


def test_two_tabs_lose_nothing(engine: Page) -> None:
    """Each reads before it writes."""
    engine.evaluate(
        """() => {
          const one = kurrasStore.open('lesson', '1.0', ''), two = kurrasStore.open('lesson', '1.0', '');
          one.put('q-a', {at: 1, right: false});
          two.put('q-b', {at: 2, right: true});
          one.put('q-a', {at: 3, right: true});
        }"""
    )
    items = kept(engine)["items"]
    assert {key: [one["at"] for one in item["attempts"]] for key, item in items.items()} == {"q-a": [1, 3], "q-b": [2]}


def test_what_is_damaged_is_set_aside(engine: Page) -> None:
    """A new record begins; the damaged one stays, and a second damage does not take its place."""
    engine.evaluate('key => localStorage.setItem(key, \'{"format": "kurras-pro\')', KEY)
    trouble = engine.evaluate(f"() => {{ {OPEN} store.put('q-a', {{at: 1, right: true}}); return store.trouble }}")
    assert trouble == "damaged"
    assert list(kept(engine)["items"]) == ["q-a"]
    aside = "key => localStorage.getItem(key + ':damaged')"
    assert engine.evaluate(aside, KEY) == '{"format": "kurras-pro'
    engine.evaluate("key => localStorage.setItem(key, 'x')", KEY)
    engine.evaluate(f"() => {{ {OPEN} }}")
    assert engine.evaluate(aside, KEY) == '{"format": "kurras-pro'


def test_damaged_answers_are_counted_and_the_rest_stays(engine: Page) -> None:
    """Hostile and broken entries are left out and counted; what was there is set aside before it is written over."""
    sound = {"at": 1, "right": True, "score": 1, "by": "test"}
    items = {
        "q-a": {"attempts": [sound, sound, {"at": "1", "right": True}, None, {"at": 2, "right": 1}]},
        "q-b": {"attempts": "all"},
        "q-c": 7,
        "constructor": {"attempts": [{"at": 10**18, "right": True}]},
        "x" * 201: {"attempts": [sound]},
        "q-d": {"attempts": []},
    }
    record = {"format": "kurras-progress", "version": 1, "course": "lesson", "edition": "1.0", "items": items}
    text = json.dumps(record).replace('"q-d"', '"__proto__": {"attempts": [{"polluted": true}]}, "q-d"')
    found = engine.evaluate(
        f"""([key, text]) => {{
          localStorage.setItem(key, text);
          {OPEN}
          const trouble = store.trouble, put = store.put('q-e', {{at: 3, right: false}});
          const left = kurrasStore.migrate(JSON.parse(text)).left;
          return [trouble, put, left, ({{}}).polluted === undefined, localStorage.getItem(key + ':damaged')];
        }}""",
        [KEY, text],
    )
    assert found == ["damaged", True, 8, True, text]
    assert {key: len(item["attempts"]) for key, item in kept(engine)["items"].items()} == {"q-a": 1, "q-e": 1}


def test_a_record_of_a_later_version_is_left_alone(engine: Page) -> None:
    """Nothing is written over it; what is answered now lasts as long as the page."""
    text = json.dumps({"format": "kurras-progress", "version": 2, "course": "lesson", "cards": {}})
    engine.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, text])
    put = OPEN + "store.put('q-a', {at: 1, right: true});"
    script = f"() => {{ {put} return [store.trouble, store.attempts('q-a').length] }}"
    assert engine.evaluate(script) == ["newer", 1]
    assert engine.evaluate("key => localStorage.getItem(key)", KEY) == text


def test_a_full_storage_keeps_what_there_is(engine: Page) -> None:
    """The answer lasts as long as the page; when there is room again, all of it is written."""
    found = engine.evaluate(
        f"""() => {{
          {OPEN}
          store.put('q-a', {{at: 1, right: true}});
          let piece = 'x'.repeat(1 << 20);
          while (piece.length) {{
            try {{ localStorage.setItem('fill' + localStorage.length, piece); }}
            catch (error) {{ piece = piece.slice(piece.length >> 1 || 1); }}
          }}
          const put = store.put('q-b', {{at: 2, right: true}}), trouble = store.trouble;
          const here = store.attempts('q-b').length;
          const before = JSON.parse(localStorage.getItem(store.key)).items;
          Object.keys(localStorage).filter(key => key.startsWith('fill')).forEach(key => localStorage.removeItem(key));
          const again = store.put('q-c', {{at: 3, right: false}});
          return [put, trouble, here, Object.keys(before), again, store.trouble];
        }}"""
    )
    assert found == [False, "full", 1, ["q-a"], True, ""]
    assert list(kept(engine)["items"]) == ["q-a", "q-b", "q-c"]


def test_without_a_storage_the_page_goes_on(engine: Page) -> None:
    """Where the browser refuses one, answers last as long as the page."""
    found = engine.evaluate(
        f"""() => {{
          const get = () => {{ throw new DOMException('denied', 'SecurityError'); }};
          Object.defineProperty(window, 'localStorage', {{get}});
          {OPEN}
          const put = store.put('q-a', {{at: 1, right: true}});
          return [put, store.trouble, store.attempts('q-a').length, kurrasStore.student()];
        }}"""
    )
    assert found == [False, "absent", 1, ""]


def test_a_new_edition_takes_in_the_old_one(engine: Page) -> None:
    """And leaves it where it is; another course or student is not taken for it."""
    engine.evaluate(
        """() => {
          kurrasStore.open('lesson', '0.9', '').put('q-a', {at: 1, right: true});
          kurrasStore.open('lesson-2', '1.0', '').put('q-b', {at: 1, right: true});
          kurrasStore.open('lesson', '0.9', 'ليلى: 1').put('q-c', {at: 1, right: true});
          kurrasStore.open('lesson', '1.0', '').put('q-d', {at: 2, right: true});
        }"""
    )
    assert list(kept(engine)["items"]) == ["q-a", "q-d"]
    assert list(kept(engine, "kurras-progress:lesson:0.9:")["items"]) == ["q-a"]


def test_a_record_of_another_course_is_not_taken(engine: Page) -> None:
    """Whatever hands it over."""
    script = f"() => {{ {OPEN} return [store.take(kurrasStore.empty('other', '1')), store.record.course] }}"
    assert engine.evaluate(script) == [False, "lesson"]


def test_settings_are_kept(engine: Page) -> None:
    """The latest value wins; what is no small value is refused."""
    script = f"""() => {{ {OPEN} store.set('name', 'ليلى', 9); store.set('name', 'سلمى', 5);
      const refused = [store.set('x', {{}}), store.set('y', 'س'.repeat(2000))];
      return [store.get('name'), store.get('pace'), ...refused, store.get('constructor')]; }}"""
    assert engine.evaluate(script) == ["ليلى", None, False, False, None]
