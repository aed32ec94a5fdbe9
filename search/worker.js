  /* The theme's four messages: {0: set up} is answered by {1: ready}, {2: query} by {3: result}. */

  var SETUP = 0, READY = 1, QUERY = 2, RESULT = 3;

  function serve(scope) {
    var engine;
    scope.onmessage = function (event) {
      var message = event.data;
      if (message.type === SETUP) {
        engine = new Engine(message.data.docs, message.data.synonyms);
        scope.postMessage({ type: READY });
      } else if (message.type === QUERY && engine) {
        scope.postMessage({ type: RESULT, data: answer(engine, message.data) });
      }
    };
  }
