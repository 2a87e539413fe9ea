using System.CommandLine;
using Clairevoie.Statistics.Displacement;
using Clairevoie.Statistics.Places;

namespace Clairevoie.Commands.Stats;

/// <summary>The options that ask for placebos, and the reading of a city's past: one row for each zone and period.</summary>
internal sealed class PlaceboArguments
{
    private readonly Option<FileInfo?> history = new("--history") { Description = "The past of all zones, for placebos: CSV with zone, period (a whole number), count, role (target, buffer, control or other), and x and y when known." };
    private readonly Option<int?> periods = new("--periods") { Description = "With --history: periods before, and as many after, each placebo date." };
    private readonly Option<int> placebos = new("--placebos") { Description = "With --history: placebos of random areas at random dates.", DefaultValueFactory = _ => 999 };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { history, periods, placebos }) command.Options.Add(option);
        command.Validators.Add(given =>
        {
            if ((given.GetValue(history) is null) != (given.GetValue(periods) is null)) given.AddError("--history and --periods go together.");
        });
    }

    public (ActionCounts Action, ZoneHistory History, PlaceboOptions Options)? Read(ParseResult given, ActionCounts action, DisplacementOptions options) =>
        given.GetValue(history) is { } file
            ? (action, History(file), new PlaceboOptions { Periods = given.GetValue(periods) ?? 1, Placebos = given.GetValue(placebos), Seed = options.Seed, SmallestCount = options.SmallestCount })
            : null;

    private static ZoneHistory History(FileInfo file)
    {
        using var sheet = new Sheet(file);
        var (zone, period, count, role) = (sheet.Column(null, "a header", "zone"), sheet.Column(null, "a header", "period"), sheet.Column(null, "a header", "count"), sheet.Column(null, "a header", "role"));
        var placed = sheet.Has("x") && sheet.Has("y");
        var (x, y) = placed ? (sheet.Column(null, "a header", "x"), sheet.Column(null, "a header", "y")) : (-1, -1);
        var zones = new Dictionary<string, ZoneRows>(StringComparer.Ordinal);
        while (sheet.Next())
        {
            if (!zones.TryGetValue(sheet.Text(zone), out var rows))
                zones[sheet.Text(zone)] = rows = new ZoneRows(sheet.Text(role), placed ? (sheet.Number(x), sheet.Number(y)) : default);
            if (!rows.Counts.TryAdd(sheet.Count(period), (int)Math.Min(int.MaxValue, sheet.Count(count))))
                throw sheet.Wrong(period, "stands twice for this zone");
        }

        return Gathered([.. zones.Values], placed);
    }

    /// <summary>A zone and a period without a row had no event: the periods are those from the first to the last that any zone names.</summary>
    private static ZoneHistory Gathered(List<ZoneRows> zones, bool placed)
    {
        if (zones.Count == 0)
            throw new CommandRefused("The history holds no row.");
        var (first, last) = (zones.Min(zone => zone.Counts.Keys.Min()), zones.Max(zone => zone.Counts.Keys.Max()));
        if (last - first > 100_000)
            throw new CommandRefused($"The periods run from {first} to {last}: number them one by one.");
        int[] Of(string role) => [.. zones.Index().Where(zone => zone.Item.Role.Equals(role, StringComparison.OrdinalIgnoreCase)).Select(zone => zone.Index)];
        IReadOnlyList<int>[] counts = [.. zones.Select(zone => (IReadOnlyList<int>)[.. Enumerable.Range(0, (int)(last - first) + 1).Select(period => zone.Counts.GetValueOrDefault(first + period))])];
        return new ZoneHistory(counts, Of("target"), Of("buffer"), Of("control"))
        {
            Places = placed ? PlanePoints.Of(zones.Select(zone => zone.At.X).ToArray(), zones.Select(zone => zone.At.Y).ToArray()) : null,
        };
    }

    private sealed record ZoneRows(string Role, (double X, double Y) At)
    {
        public Dictionary<long, int> Counts { get; } = [];
    }
}
