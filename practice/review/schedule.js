  /* When a card comes again: 1, 3, 7, 16, 35 days after it was known. All of it is worked out from the attempts. */

  var STEPS = [1, 3, 7, 16, 35], FIRM = 4;
  var SECONDS = { term: 20, date: 25, several: 45, truth: 45, order: 60, match: 60 }, SESSION = 600, FRESH = 10;

  /* The number of the day on the student's own calendar: a change of clocks or of time zone makes no day longer. */
  function dayOf(at) {
    var date = new Date(at);
    return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 864e5);
  }

  /* {stage, due, last, right}: how many steps are behind the card, the day on which it is due (null: never begun,
     Infinity: all steps are behind it), the day of its latest answer and whether that was right.
     The first answer of a day counts: what was read a minute ago is not remembered. What is known before it is due
     leaves all as it is; what is missed begins again. Answers from days to come (a clock that ran ahead) wait for
     their day, so that no card is hidden until then. */
  function stateOf(attempts, now) {
    var state = { stage: 0, due: null, last: null, right: false }, today = dayOf(now);
    attempts.forEach(function (attempt) {
      var day = dayOf(attempt.at);
      if (day > today || day === state.last) return;
      if (!attempt.right) {
        state.stage = 0;
        state.due = day + STEPS[0];
      } else if (state.due === null || day >= state.due) {
        state.stage++;
        state.due = state.stage > STEPS.length ? Infinity : day + STEPS[state.stage - 1];
      }
      state.last = day;
      state.right = attempt.right;
    });
    if (attempts.length && state.due === null) state.due = today;
    return state;
  }

  function secondsOf(cards) {
    return cards.reduce(function (sum, card) { return sum + (SECONDS[card.kind] || 30); }, 0);
  }

  /* As many of the cards as fit into the seconds; at least one, where there is one. */
  function fitting(cards, seconds) {
    var taken = [];
    cards.forEach(function (card) {
      if (!taken.length || secondsOf(taken.concat(card)) <= seconds) taken.push(card);
    });
    return taken;
  }

  /* {due: the longest overdue first, fresh: never seen, begun: how many were, next: {day, count}, session: ten minutes} */
  function planOf(store, cards, now) {
    var today = dayOf(now), plan = { due: [], fresh: [], begun: 0, next: null, session: [] }, dues = new Map();
    cards.forEach(function (card) {
      var state = stateOf(store.attempts(card.id), now);
      dues.set(card.id, state.due);
      if (state.due === null) return plan.fresh.push(card);
      plan.begun++;
      if (state.due <= today) return plan.due.push(card);
      if (state.due === Infinity) return;
      if (!plan.next || state.due < plan.next.day) plan.next = { day: state.due, count: 0 };
      if (state.due === plan.next.day) plan.next.count++;
    });
    plan.due.sort(function (a, b) { return dues.get(a.id) - dues.get(b.id); });
    plan.session = plan.due.length ? fitting(plan.due, SESSION) : [];
    var left = SESSION - secondsOf(plan.session), fresh = plan.fresh.slice(0, FRESH);
    if (fresh.length && left >= 60) plan.session = plan.session.concat(fitting(fresh, left));
    return plan;
  }
