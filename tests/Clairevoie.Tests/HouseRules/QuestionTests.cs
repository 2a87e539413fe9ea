using System.Text.RegularExpressions;
using Xunit;

namespace Clairevoie.Tests.HouseRules;

/// <summary>SQL has a name, a sentence and a home: it stands in files, and nowhere in code.</summary>
public sealed partial class QuestionTests
{
    /// <summary>Where no file can hold the words, and why.</summary>
    private static readonly Dictionary<string, string> OutsideFiles = new(StringComparer.Ordinal)
    {
        ["src/Clairevoie.Store/Founding/PostgresFounding.cs"] = "makes databases and roles: their names cannot be bound, and no room exists yet to ask in",
        ["src/Clairevoie.Windows/Exports/GpkgText.cs"] = "writes a file of another format, no room: its tables and columns bear the names of a layer, which cannot be bound",
        ["src/Clairevoie.Hall/Files/Features/GpkgTable.cs"] = "reads a file of another format, no room: its table bears a name of its own, which cannot be bound",
        ["src/Clairevoie.Windows/Tiles/Mbtiles.cs"] = "reads a file of another format, no room: its two tables are those of its specification, and PostgreSQL never sees them",
        ["src/Clairevoie.Store/Backups/PostgresCopies.cs"] = "looks whether a database is empty before a room is put back into it",
    };

    [Fact]
    public void Every_question_begins_with_a_sentence() =>
        Rule.Holds(
            Repository.Under("", ".sql").Where(path => !Sentence().IsMatch(Repository.Read(path))),
            "The first line of a .sql file is a comment: one sentence that says what is asked. Write it on top of:");

    [Fact]
    public void A_question_in_two_dialects_has_both() =>
        Rule.Holds(
            Repository.Under("src/", ".sqlite.sql", ".postgres.sql")
                .Where(path => !Repository.Files.Contains(path.EndsWith(".sqlite.sql", StringComparison.Ordinal)
                    ? path.Replace(".sqlite.sql", ".postgres.sql", StringComparison.Ordinal)
                    : path.Replace(".postgres.sql", ".sqlite.sql", StringComparison.Ordinal))),
            "One text for both engines, or one for each. The other half is missing of:");

    [Fact]
    public void Only_what_the_viewer_may_see_is_put_into_a_question() =>
        Rule.Holds(
            from path in Repository.Under("src/", ".sql")
            from Match hole in Hole().Matches(Repository.Read(path))
            where hole.Value != "{seen}"
            select $"{path}: {hole.Value}",
            "Parameters are bound (@name); {seen} alone is put in, from AccessTable.WhereSeen. Bind instead of:");

    [Fact]
    public void No_question_is_asked_from_code() =>
        Rule.Holds(
            from path in Repository.Under("src/", ".cs")
            from Match text in SqlInCode().Matches(Repository.Read(path))
            where !OutsideFiles.ContainsKey(path)
            select $"{path}: {text.Value}",
            "SQL lives in a .sql file named after its question, in the folder of the verb that asks it. Move out of the code:");

    [Fact]
    public void No_two_steps_of_a_room_bear_the_same_number() =>
        Rule.Holds(
            Repository.Under("src/", ".sql").Where(path => Step().IsMatch(path)).GroupBy(path => Step().Match(path).Value).Where(same => same.Count() > 1).SelectMany(same => same),
            "Steps are taken by their number, and of two with the same one is never taken. Give the later one the next free number:");

    [GeneratedRegex(@"^src/[^/]+/Migrations/\d{4}")]
    private static partial Regex Step();

    [GeneratedRegex(@"\A-- [^\n]{12,}[.?]\r?\n")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\{[^}\n]*\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"""\s*(select\s+[\w*@(].*\bfrom\b|insert\s+into\b|update\s+\w+\s+set\b|delete\s+from\b|create\s+table\b)[^""]*", RegexOptions.IgnoreCase)]
    private static partial Regex SqlInCode();
}
