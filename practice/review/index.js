  /* The index of the course's cards, unfolded. */

  var INDEX = window.kurrasIndex && {
    course: window.kurrasIndex.course, edition: window.kurrasIndex.edition, topics: window.kurrasIndex.topics,
    objectives: window.kurrasIndex.objectives,
    cards: window.kurrasIndex.cards.map(function (row) { return { id: row[0], kind: row[1], topic: row[2], objective: row[3], level: row[4] }; })
  };
