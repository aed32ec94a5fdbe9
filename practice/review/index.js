  /* The index of the course's cards, unfolded. */

  var INDEX = window.kurrasIndex && {
    course: kurrasIndex.course, edition: kurrasIndex.edition, topics: kurrasIndex.topics,
    objectives: kurrasIndex.objectives,
    cards: kurrasIndex.cards.map(function (row) { return { id: row[0], kind: row[1], topic: row[2], objective: row[3], level: row[4] }; })
  };
