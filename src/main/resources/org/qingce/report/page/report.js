(function () {
  'use strict';
  function all(selector, within) { return Array.prototype.slice.call((within || document).querySelectorAll(selector)); }

  all('.scripted').forEach(function (element) { element.hidden = false; });

  function sort(table, column, heading) {
    var descending = heading.getAttribute('aria-sort') === 'ascending';
    var body = table.tBodies[0];
    var rows = all('tr', body).map(function (row) {
      var value = row.cells[column].getAttribute('data-v');
      return { row: row, value: value === null || value === '' ? null : parseFloat(value) };
    });
    rows.sort(function (left, right) {
      if (left.value === null || right.value === null) { return (left.value === null) - (right.value === null); }
      return descending ? right.value - left.value : left.value - right.value;
    });
    rows.forEach(function (entry) { body.appendChild(entry.row); });
    all('th[aria-sort]', table.tHead).forEach(function (other) { other.removeAttribute('aria-sort'); });
    heading.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
  }

  all('table.sortable').forEach(function (table) {
    all('thead th.n', table).forEach(function (heading) {
      heading.tabIndex = 0;
      heading.addEventListener('click', function () { sort(table, heading.cellIndex, heading); });
      heading.addEventListener('keydown', function (event) {
        if (event.key === 'Enter') { sort(table, heading.cellIndex, heading); }
      });
    });
  });

  var groups = all('#villages details');
  var find = document.getElementById('find');
  var none = document.getElementById('found-none');
  function search() {
    var wanted = find.value.trim().toLowerCase();
    var found = 0;
    groups.forEach(function (group) {
      var whole = group.querySelector('summary b').textContent.toLowerCase().indexOf(wanted) >= 0;
      var here = 0;
      all('tbody tr', group).forEach(function (row) {
        var shown = whole || row.querySelector('th').textContent.toLowerCase().indexOf(wanted) >= 0;
        row.hidden = !shown;
        here += shown ? 1 : 0;
      });
      group.hidden = here === 0 && !whole;
      group.open = wanted !== '' && here > 0;
      found += here;
    });
    none.hidden = found > 0;
  }
  if (find) { find.addEventListener('input', search); }

  function openTarget() {
    var target = location.hash && document.getElementById(location.hash.slice(1));
    var group = target && target.closest('details');
    if (group) { group.open = true; target.scrollIntoView(); }
  }
  window.addEventListener('hashchange', openTarget);
  openTarget();

  all('a[href^="#list-"]').forEach(function (link) {
    link.addEventListener('click', function () {
      var row = link.closest('tr');
      var code = row.getAttribute('data-code') || row.id.slice(1);
      all('#lists .division').forEach(function (place) { place.textContent = code; });
    });
  });

  var closed = [];
  window.addEventListener('beforeprint', function () {
    closed = groups.filter(function (group) { return !group.open; });
    closed.forEach(function (group) { group.open = true; });
  });
  window.addEventListener('afterprint', function () {
    closed.forEach(function (group) { group.open = false; });
  });
})();
