using System.CommandLine;
using Clairevoie.Statistics.Places;
using Clairevoie.Statistics.Scan;

namespace Clairevoie.Commands.Stats;

/// <summary>What a scan reads: events one by one, or counts at named places.</summary>
public sealed class ScanInput
{
    private readonly EventArguments events = new(required: false);
    private readonly Option<double> cell = new("--cell") { Description = "Gathers events into square cells of this width, metres; each distinct point is a place when nothing is said." };
    private readonly Option<FileInfo?> locations = new("--locations") { Description = "The places of counts: CSV with id, x, y (degrees on a sphere with --crs 4326)." };
    private readonly Option<FileInfo?> counts = new("--cases") { Description = "The counts: CSV with id, count, date; a date may be a year alone." };
    private readonly Option<FileInfo?> population = new("--population") { Description = "The population: CSV with id, year, population." };
    private readonly Option<FileInfo?> controls = new("--controls") { Description = "The controls of the Bernoulli model, as the events or the counts are." };
    private readonly Option<string?> strata = new("--strata") { Description = "Columns of the cases and the population that make strata, as age,sex." };
    private readonly Option<string?> known = new("--known") { Description = "The column of the day on which an event became known." };
    private readonly Option<string?> channel = new("--channel") { Description = "The column of the channel an event came by." };
    private readonly Option<string?> group = new("--group") { Description = "The column of the group of near-duplicates an event belongs to." };

    /// <summary>Gives the options to a command.</summary>
    public void AddTo(Command command)
    {
        ArgumentNullException.ThrowIfNull(command);
        events.AddTo(command);
        foreach (var option in new Option[] { cell, locations, counts, population, controls, strata, known, channel, group })
            command.Options.Add(option);
        command.Validators.Add(given =>
        {
            if (given.GetValue(locations) is null == given.GetValue(counts) is not null) given.AddError("Name --locations and --cases together.");
            else if (events.IsGiven(given) == given.GetValue(locations) is not null) given.AddError("Name the events with --events, or the counts with --locations and --cases.");
        });
    }

    /// <summary>Reads the cases.</summary>
    public async Task<ScanRead> Read(ParseResult given, ScanOptions options, Speech speech, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(options);
        if (given.GetValue(population) is not null && options.Model != ScanModel.Poisson)
            await speech.Words.WriteLineAsync($"The population is not looked at: {options.Model.ToString().ToLowerInvariant()} compares cases with {(options.Model == ScanModel.Permutation ? "themselves" : "controls")}. Say --model poisson to use it.");
        if (given.GetValue(locations) is not { } places) return await ReadEvents(given, options, speech, stop);
        var files = new CountFiles(places, given.GetValue(counts)!)
        {
            Population = given.GetValue(population),
            Controls = given.GetValue(controls),
            Strata = given.GetValue(strata)?.Split(',') ?? [],
            Crs = events.Crs(given),
            DayZero = events.DayZero(given),
        };
        return await Ending(files, given, options, speech, stop);
    }

    /// <summary>Counts whose days are whole numbers end with the end that was said, as events do: read once more from there, population and controls alike.</summary>
    private async Task<ScanRead> Ending(CountFiles files, ParseResult given, ScanOptions options, Speech speech, CancellationToken stop)
    {
        var read = files.Read(stop);
        var move = read.Unit == ScanUnit.Year ? 0 : events.DaysToMove(given, [.. read.Cases.Days], options.Last);
        if (move == 0) return read;
        await speech.Words.WriteLineAsync(Said(options));
        return (files with { DayZero = files.DayZero.AddDays(move) }).Read(stop);
    }

    private async Task<ScanRead> ReadEvents(ParseResult given, ScanOptions options, Speech speech, CancellationToken stop)
    {
        if (options.Model == ScanModel.Poisson) throw new CommandRefused("The Poisson model compares counts with a population: name --locations, --cases and --population.");
        var columns = new[] { given.GetValue(known), given.GetValue(channel), given.GetValue(group) };
        var read = await events.Read(given, speech, [.. columns.OfType<string>().Distinct()], stop: stop);
        var others = options.Model == ScanModel.Bernoulli ? ReadControls(given, stop) : null;
        var (sites, of) = ScanSites.Gather(Together(read.Places, others?.Places), given.GetValue(cell));
        var move = events.DaysToMove(given, read.Days, options.Last);
        if (move != 0) await speech.Words.WriteLineAsync(Said(options));
        var cases = ScanCases.Of(sites, of.AsSpan(0, read.Count), Moved(read.Days, move));
        return new(cases with
        {
            Known = columns[0] is { } late ? Moved(KnownDays(read.Columns[late], late, given), move) : [],
            Channel = columns[1] is { } by ? Numbered(read.Columns[by]) : [],
            Group = columns[2] is { } same ? Numbered(read.Columns[same]) : [],
            Controls = others is null ? null : ScanCases.Of(sites, of.AsSpan(read.Count), Moved(others.Days, move)),
        }, read.Ground)
        { Events = read.Places, CellWidth = given.GetValue(cell) };
    }

    private static string Said(ScanOptions options) =>
        $"Days are whole numbers and nothing says what they are counted from: the last of them is taken as {options.Last:yyyy-MM-dd}. Say --day-zero to choose.";

    private static int[] Moved(int[] days, int by) => by == 0 ? days : [.. days.Select(day => day + by)];

    private PointEvents ReadControls(ParseResult given, CancellationToken stop) =>
        events.File(given, given.GetValue(controls) ?? throw new CommandRefused("The Bernoulli model compares cases with controls: name them with --controls.")).Read(stop);

    private int[] KnownDays(string[] texts, string column, ParseResult given) =>
        [.. texts.Select((text, i) => WrittenDay.Read(System.Text.Encoding.UTF8.GetBytes(text), events.DayZero(given))
            ?? throw new CommandRefused($"Event {i + 1}, column {column}: « {text} » is no day that is understood ({WrittenDay.Examples})."))];

    private static PlanePoints Together(PlanePoints first, PlanePoints? then) => then is null
        ? first
        : PlanePoints.Of((double[])[.. first.X, .. then.X], (double[])[.. first.Y, .. then.Y]);

    private static int[] Numbered(string[] texts)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. texts.Select(text => numbers.TryGetValue(text, out var number) ? number : numbers[text] = numbers.Count)];
    }
}
