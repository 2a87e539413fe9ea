using System.CommandLine;
using System.Globalization;
using Clairevoie.Statistics.Ranking;
using Clairevoie.Statistics.Rates;

namespace Clairevoie.Commands.Stats;

/// <summary>The options that describe choices and criteria, and the reading of the table: one row, one choice; a cell is a number, or an interval as 2..5.</summary>
internal sealed class TableArguments
{
    private readonly Option<FileInfo> table = new("--table") { Description = "The choices: CSV with a header, one choice in each row; a cell is a number, or an interval as 2..5.", Required = true };
    private readonly Option<string?> name = new("--name") { Description = "The column of the names; name, nom or id when not named." };
    private readonly Option<string> criteria = new("--criteria") { Description = "The columns to compare by, and whether more or less is better: calm:max,cost:min.", Required = true };
    private readonly Option<string?> prefer = new("--prefer") { Description = "What matters more than what: calm>cost,cost>view." };
    private readonly Option<string?> weights = new("--weights") { Description = "The least and the most that weights may be: calm=0.2..0.6." };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { table, name, criteria, prefer, weights }) command.Options.Add(option);
    }

    public DecisionTable Read(ParseResult given, CancellationToken stop)
    {
        var asked = Criteria(given);
        using var sheet = new Sheet(given.GetRequiredValue(table));
        var named = sheet.Column(given.GetValue(name), "--name", "name", "nom", "id");
        var columns = asked.Select(one => sheet.Column(one.Name, "--criteria")).ToArray();
        var choices = new List<Statistics.Ranking.Choice>();
        while (sheet.Next())
        {
            stop.ThrowIfCancellationRequested();
            choices.Add(new Statistics.Ranking.Choice(sheet.Text(named), [.. columns.Select(column => Range(sheet.Text(column)) ?? throw sheet.Wrong(column, "is neither a number nor an interval as 2..5"))]));
        }

        return new DecisionTable(asked, choices, Preferences(given.GetValue(prefer)));
    }

    private List<Criterion> Criteria(ParseResult given)
    {
        var bounds = Parts(given.GetValue(weights)).Select(part => part.Split('=')).ToList();
        if (bounds.Any(part => part.Length != 2 || Range(part[1]) is null))
            throw new CommandRefused("--weights wants a criterion and its bounds, as calm=0.2..0.6.");
        var read = Parts(given.GetValue(criteria)).Select(part => part.Split(':')).Select(part => part switch
        {
            [var one, "max"] => new Criterion(one.Trim()),
            [var one, "min"] => new Criterion(one.Trim(), MoreIsBetter: false),
            _ => throw new CommandRefused($"--criteria wants a column and max or min, as calm:max; « {string.Join(':', part)} » is neither."),
        }).ToList();
        if (bounds.FirstOrDefault(part => !read.Exists(one => one.Name == part[0].Trim())) is { } unknown)
            throw new CommandRefused($"--weights speaks of « {unknown[0]} », which is no criterion.");
        return [.. read.Select(one => bounds.Find(part => part[0].Trim() == one.Name) is { } bound ? one with { Weight = Range(bound[1])!.Value } : one)];
    }

    private static List<Preference> Preferences(string? said) =>
        [.. Parts(said).Select(part => part.Split('>')).SelectMany(chain => chain.Length < 2
            ? throw new CommandRefused("--prefer wants criteria and a sign, as calm>cost.")
            : chain.Zip(chain.Skip(1), (over, under) => new Preference(over.Trim(), under.Trim())))];

    private static string[] Parts(string? list) => (list ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static Interval? Range(string text) => text.Split("..") switch
    {
        [var one] when Real(one) is { } value => new Interval(value, value),
        [var low, var high] when Real(low) is { } least && Real(high) is { } most => new Interval(least, most),
        _ => null,
    };

    private static double? Real(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
