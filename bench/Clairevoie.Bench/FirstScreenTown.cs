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

    private const string Problems = $"""
        insert into problem (id, author, agency, territory, place, kind, place_name, lead, opened_on)
        {Counted} select printf('%08x-0000-4000-8000-%012x', i, i), author, agency, territory, place, kind, place_name, lead, opened_on from n, (select * from problem limit 1);
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
        if (Has(link, "problem")) Run(link, Problems, problems);
        Run(link, Reports, reports);
        deed.Commit();
    }

    private static bool Has(SqliteConnection link, string table)
    {
        using var command = link.CreateCommand();
        command.CommandText = "select count(*) from sqlite_master where name = @table";
        command.Parameters.AddWithValue("@table", table);
        return (long)command.ExecuteScalar()! > 0;
    }

    private static void Run(SqliteConnection link, string text, int many)
    {
        using var command = link.CreateCommand();
        command.CommandText = text;
        command.Parameters.AddWithValue("@many", many);
        command.ExecuteNonQuery();
    }
}
