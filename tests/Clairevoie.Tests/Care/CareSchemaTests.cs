using System.Text.RegularExpressions;
using Clairevoie.Domain;
using Clairevoie.Tests.HouseRules;
using Xunit;

namespace Clairevoie.Tests.Care;

/// <summary>No column of the room of care can hold a person: there is a closed list of columns, and nothing writes into another.</summary>
public sealed partial class CareSchemaTests
{
    /// <summary>Missions, agencies and territories; what is counted, of when, by what structure; sealed notes and told sheets.</summary>
    private static readonly string[] Columns =
    [
        "id", "author", "agency", "territory", "name", "service", "since", "structure", "month", "quarter", "day", "half", "sector", "version", "attested", "entered_on", "written_on", "signed_on",
        "done_on", "told_on", "asked_on", "open_until", "care_return", "care_tally", "care_note", "care_needs", "measure", "value", "strand", "capacity", "occupied", "waiting", "towards", "answered", "refused", "wait_days",
        "met", "oriented", "respondents", "answer", "theme", "sealed", "turn", "sheet", "kind", "mapping",
    ];

    [Fact]
    public void Every_column_of_care_is_in_the_closed_list() =>
        Assert.DoesNotContain(Tables().SelectMany(table => table.Columns.Select(column => $"{table.Name}.{column}")), column => !Columns.Contains(column.Split('.')[1]));

    [Fact]
    public void The_list_is_not_longer_than_the_columns() =>
        Assert.Empty(Columns.Except(Tables().SelectMany(table => table.Columns)));

    [Fact]
    public void No_column_announces_a_person_but_the_names_of_structures_and_the_ids_of_records() =>
        Assert.Equal(["id", "name"], Tables().SelectMany(table => table.Columns).Distinct().Where(PersonWords.Names).Order(StringComparer.Ordinal));

    [Fact]
    public void Nothing_is_inserted_into_a_column_that_the_schema_does_not_have()
    {
        var tables = Tables().ToDictionary(table => table.Name, table => table.Columns);
        foreach (var file in Files("*.sql").Where(file => !file.Contains("Migrations", StringComparison.Ordinal)))
            foreach (Match insert in Insert().Matches(File.ReadAllText(file)))
                Assert.Empty(insert.Groups["columns"].Value.Split(',').Select(column => column.Trim()).Except(tables[insert.Groups["table"].Value]));
    }

    private static IEnumerable<(string Name, string[] Columns)> Tables() =>
        from file in Files("0*.sql")
        from Match table in Create().Matches(File.ReadAllText(file))
        select (table.Groups["table"].Value, Column().Matches(table.Groups["body"].Value).Select(column => column.Groups["column"].Value).ToArray());

    private static string[] Files(string pattern) => Directory.GetFiles(Path.Combine(Repository.Root, "src", "Clairevoie.Care"), pattern, SearchOption.AllDirectories)
        .Where(file => !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal)).ToArray();

    [GeneratedRegex(@"create table (?<table>\w+) \((?<body>.*?)^\);", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Create();

    [GeneratedRegex(@"^  (?!primary key|unique|check|foreign)(?<column>\w+) (?:text|bigint|integer|bytea|double)", RegexOptions.Multiline)]
    private static partial Regex Column();

    [GeneratedRegex(@"insert into (?<table>\w+) \((?<columns>[^)]*)\)")]
    private static partial Regex Insert();
}
