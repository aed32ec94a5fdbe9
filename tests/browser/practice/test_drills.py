"""Generated practice in a student's hands: found from the questions, answered by keyboard, kept on the device."""

from playwright.sync_api import expect

from browser.forms import Form
from browser.practice.student import attempts
from browser.watched import SMALL, Reader, overflow, wake


def test_a_drill_is_found_answered_and_kept(reader: Reader, form: Form) -> None:
    """From the questions of the topic to its drills; a wrong choice is explained, a gap is judged; both are kept."""
    page = reader.page(SMALL, touch=True)
    page.goto(form.url("practice-independence"))
    page.get_by_role("link", name="تدريب إضافي").tap()
    expect(page).to_have_url(form.url("drill-independence"))
    expect(page.locator("#set-1")).to_have_text("المجموعة 1")

    wake(page)
    choice = page.locator("[id='q-gap--estonia']")
    expect(choice.locator(".k-ask .k-gap")).to_have_attribute("aria-label", "فراغ")
    choice.get_by_role("radio", name="كازاخستان").press("Space")
    page.keyboard.press("Enter")
    expect(choice.locator(".k-verdict")).to_contain_text("آخر دولة غادرت الاتحاد السوفيتي")
    expect(choice.locator(".k-proof mark")).to_have_text("إستونيا")

    gap = page.locator("[id='q-gap--kravchuk']")
    gap.locator(".k-field").fill("كرافتشك")
    page.keyboard.press("Enter")
    expect(gap.locator(".k-verdict")).to_have_attribute("data-verdict", "near")
    gap.locator(".k-field").fill("كرافتشوك")
    page.keyboard.press("Enter")
    expect(gap.locator(".k-verdict")).to_have_attribute("data-verdict", "right")

    kept = attempts(page)
    assert [one["right"] for one in kept["q-gap--estonia"]] == [False]
    assert [one["right"] for one in kept["q-gap--kravchuk"]] == [True]
    assert overflow(page) <= 0
