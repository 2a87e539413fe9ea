using Microsoft.Data.Sqlite;

namespace Clairevoie.Bench;

/// <summary>Grows the fictional city to the size of a large one: lines of a plan with their facts, problems where they are kept, reports with their answers.</summary>
public static class FirstScreenTown
{
    private const string Counted = "with recursive n(i) as (select 1 union all select i + 1 from n where i < @many)";

    private const string Lines = $"""
        insert into plan values ('BANC', 'Plan du banc', 'COM-00056', null, null, 'banc', '00000000-0000-4000-8000-000000000001', '2026-01-01');
        insert into plan_line (id, author, agency, territory, plan, number, kind, strand, part_of, title, aim, indicator, due, audience, channel, begins, ends, reach, source, version, entered_on)
        {Counted}
        select printf('%08x-0000-4000-8000-%012x', i, i), '00000000-0000-4000-8000-000000000001', substr('VILLEARS  PP   BAIL PREF ', 1 + 5 * (i % 5), 5), 'COM-00056', 'BANC', cast(i as text), 0, '', '',
               'Mesure du banc, en quelques mots comme on en écrit ' || i, '', '', date('now', (i % 600 - 200) || ' days'), '', '', null, null, null, 'banc', 1, date('now', '-400 days') from n;
        update plan_line set agency = trim(agency) where plan = 'BANC';
        insert into plan_fact (line, turn, author, body, move, on_day, told_on, reason, words, evidence)
        {Counted}, t(k) as (select 1 union all select k + 1 from t where k < 3)
        select printf('%08x-0000-4000-8000-%012x', i, i), k, '00000000-0000-4000-8000-000000000001', 'VILLE', case when k = 1 then 1 when k = 3 and i % 3 = 0 then 2 else 0 end,
               date('now', -(i % 90 + 100 * (3 - k)) || ' days'), date('now', -(i % 90 + 100 * (3 - k)) || ' days'), 0, 'Une nouvelle.', 0 from n, t;
        update plan_line set move = coalesce((select f.move from plan_fact as f where f.line = plan_line.id and f.move <> 0 order by f.turn desc limit 1), 0),
               heard = coalesce((select max(told_on) from plan_fact as f where f.line = plan_line.id), entered_on);
        update committee set plan = 'BANC' where plan <> '';
        """;

    // Each problem is one of the fictional city's at a place of its own, with its timeline, partners, steps and actions.
    private const string Problems = $"""
        create temp table grown as
        {Counted}, model as (select row_number() over (order by id) - 1 as k, id, place from problem)
        select i, printf('%08x-0000-4000-a000-%012x', i, i) as id, printf('%08x-0000-4000-b000-%012x', i, i) as place, model.id as old, model.place as old_place
        from n join model on k = i % (select count(*) from model);
        insert into place select g.place, author, agency, territory, kind, name, x, y, outline, opened_on from grown as g join place as p on p.id = g.old_place;
        insert into problem (id, author, agency, territory, committee, place, kind, lead, minors, opened_on, closed_on)
        select g.id, author, agency, territory, committee, g.place, kind, lead, minors, opened_on, closed_on from grown as g join problem as p on p.id = g.old;
        insert into problem_entry (problem, turn, author, agency, told_on, kind, corrects, words, said, link)
        select g.id, turn, author, agency, told_on, kind, corrects, words, said, link from grown as g join problem_entry as e on e.problem = g.old;
        insert into problem_partner (problem, agency, protects_children, turn) select g.id, agency, protects_children, turn from grown as g join problem_partner as p on p.problem = g.old;
        insert into problem_state (problem, turn, agency, state, reason) select g.id, turn, agency, state, reason from grown as g join problem_state as p on p.problem = g.old;
        insert into problem_step (problem, turn, step) select g.id, turn, step from grown as g join problem_step as p on p.problem = g.old;
        insert into problem_action (id, problem, turn, kind, owner, due, remind_on)
        select printf('%08x-0000-4000-c000-%012x', i, turn), g.id, turn, kind, owner, due, remind_on from grown as g join problem_action as a on a.problem = g.old;
        insert into problem_action_fact (problem, turn, action, move, until, awaits, outcome, reason)
        select g.id, f.turn, printf('%08x-0000-4000-c000-%012x', i, a.turn), move, until, awaits, outcome, reason
        from grown as g join problem_action_fact as f on f.problem = g.old join problem_action as a on a.id = f.action;
        """;

    private const string Reports = $"""
        create temp table model as select row_number() over () as k, * from report;
        insert into report (id, author, agency, territory, kind, source, received, name, room_wrap, code_wrap, told, cell, doubtful, read_from, withdrawn, answered)
        {Counted}
        select printf('%08x-0000-4000-8000-%012x', i, i), author, agency, territory, kind, source, received, null, room_wrap, null, told, null, 0, null, null, case when i % 10 < 8 then 1 else 0 end
        from n join model on k = 1 + i % (select count(*) from model);
        insert into report_answer (id, report, author, at, told_from, state, answer)
        {Counted}
        select printf('%08x-0000-4000-9000-%012x', i, i), printf('%08x-0000-4000-8000-%012x', i, i), '00000000-0000-4000-8000-000000000001', '2026-10-01am', '2026-10-03am', 2, zeroblob(60) from n where i % 10 < 8;
        """;

    /// <summary>Grows it.</summary>
    public static void Grow(string file, int lines, int problems, int reports)
    {
        using var link = new SqliteConnection($"Data Source={file};Pooling=False");
        link.Open();
        Run(link, "pragma synchronous = off", 0);
        using var deed = link.BeginTransaction();
        Run(link, Lines, lines);
        Run(link, Problems, problems);
        Run(link, Reports, reports);
        deed.Commit();
    }

    private static void Run(SqliteConnection link, string text, int many)
    {
        using var command = link.CreateCommand();
        command.CommandText = text;
        command.Parameters.AddWithValue("@many", many);
        command.ExecuteNonQuery();
    }
}
