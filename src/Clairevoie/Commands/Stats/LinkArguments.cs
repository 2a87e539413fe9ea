using System.CommandLine;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Networks;

namespace Clairevoie.Commands.Stats;

/// <summary>The options that say where the links of a network are, and the reading of them: one row, one link.</summary>
internal sealed class LinkArguments
{
    private readonly Option<FileInfo> edges = new("--edges") { Description = "The links: CSV with a header, one link in each row.", Required = true };
    private readonly Option<string?> from = new("--from") { Description = "The column of one end; from, source or de when not named." };
    private readonly Option<string?> to = new("--to") { Description = "The column of the other end; to, target or vers when not named." };
    private readonly Option<string?> probability = new("--probability") { Description = "The column that says how likely the link is, over 0 and at most 1; probability or p when not named. Without such a column every link is certain." };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { edges, from, to, probability }) command.Options.Add(option);
    }

    public Network Read(ParseResult given, CancellationToken stop)
    {
        using var sheet = new Sheet(given.GetRequiredValue(edges));
        var (one, other) = (sheet.Column(given.GetValue(from), "--from", "from", "source", "de"), sheet.Column(given.GetValue(to), "--to", "to", "target", "vers"));
        var likely = Likely(sheet, given.GetValue(probability));
        var (numbers, links) = (new Dictionary<string, int>(StringComparer.Ordinal), new List<Link>());
        while (sheet.Next())
        {
            stop.ThrowIfCancellationRequested();
            links.Add(Link(sheet, Number(sheet, one, numbers), Number(sheet, other, numbers), likely));
        }

        return Network.Of(numbers.Count, links, [.. numbers.Keys]);
    }

    private static int? Likely(Sheet sheet, string? named) =>
        named is null && !sheet.Has("probability") && !sheet.Has("p") ? null : sheet.Column(named, "--probability", "probability", "p");

    private static int Number(Sheet sheet, int column, Dictionary<string, int> numbers)
    {
        if (sheet.IsMissing(column)) throw sheet.Wrong(column, "names no node");
        var name = sheet.Text(column);
        return numbers.TryGetValue(name, out var number) ? number : numbers[name] = numbers.Count;
    }

    private static Link Link(Sheet sheet, int from, int to, int? likely)
    {
        if (from == to) throw new CommandRefused($"Line {sheet.Line}: a node is tied to itself. Leave this row out.");
        var probability = likely is { } column ? sheet.Number(column) : 1;
        if (probability is not (> 0 and <= 1)) throw sheet.Wrong(likely!.Value, "is no probability: it must be over 0 and at most 1");
        return new Link(from, to, probability);
    }
}
