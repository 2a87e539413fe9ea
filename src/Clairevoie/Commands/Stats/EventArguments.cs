using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Clairevoie.Commands.Stats;

/// <summary>The options by which every measuring command is told where the events are, and the reading of them.</summary>
public sealed class EventArguments
{
    /// <summary>Whole numbers of days are not expected to count more years than these.</summary>
    private const int YearsOfCounting = 10;

    private readonly Option<FileInfo?> events = new("--events") { Description = "The events: CSV with a header, or a GeoJSON feature collection of points." };
    private readonly Option<string?> x = new("--x") { Description = "The column of the metres east or longitudes; x, lon, longitude or lng when not named." };
    private readonly Option<string?> y = new("--y") { Description = "The column of the metres north or latitudes; y, lat or latitude when not named." };
    private readonly Option<string?> date = new("--date") { Description = "The column of the day; date, day or jour when not named." };
    private readonly Option<int?> crs = new("--crs") { Description = "What the coordinates are: 2154 (metres, the default for CSV) or 4326 (degrees, which are projected; the default for GeoJSON)." };
    private readonly Option<DateOnly?> dayZero = DayOption.Of("--day-zero", "The day that days written as whole numbers are counted from; 1970-01-01 when nothing is said, but a scan with an --end takes the last of them for that end.");
    private readonly bool dated;

    /// <summary>The options.</summary>
    /// <param name="dated">Whether the command wants days.</param>
    /// <param name="required">Whether the events must be named; false where other input is understood too.</param>
    public EventArguments(bool dated = true, bool required = true)
    {
        this.dated = dated;
        events.Required = required;
        crs.Validators.Add(given =>
        {
            if (given.Tokens is [var one] && one.Value is not ("2154" or "4326")) given.AddError($"--crs understands 2154 and 4326, not {one.Value}.");
        });
    }

    /// <summary>Gives the options to a command.</summary>
    public void AddTo(Command command)
    {
        ArgumentNullException.ThrowIfNull(command);
        foreach (var option in dated ? new Option[] { events, x, y, date, crs, dayZero } : [events, x, y, crs])
            command.Options.Add(option);
    }

    /// <summary>Whether a file of events was named.</summary>
    public bool IsGiven(ParseResult given) => given.GetValue(events) is not null;

    /// <summary>The same while the command line is still being checked.</summary>
    public bool IsGiven(SymbolResult given) => given.GetValue(events) is not null;

    /// <summary>The coordinate system that was said, if one was.</summary>
    public int? Crs(ParseResult given) => given.GetValue(crs);

    /// <summary>What whole numbers of days are counted from.</summary>
    public DateOnly DayZero(ParseResult given) => (dated ? given.GetValue(dayZero) : null) ?? PointFile.UsualDayZero;

    /// <summary>
    /// How far days are to be moved: whole numbers whose first day nobody said would all lie in the years after 1970, long before
    /// the end that was said; the last of them is then that end.
    /// </summary>
    public int DaysToMove(ParseResult given, ReadOnlySpan<int> days, DateOnly? end)
    {
        ArgumentNullException.ThrowIfNull(given);
        if (end is not { } last || days.IsEmpty || given.GetResult(dayZero) is not null) return 0;
        var latest = int.MinValue;
        foreach (var day in days) latest = Math.Max(latest, day);
        var counted = latest < PointFile.UsualDayZero.AddYears(YearsOfCounting).DayNumber;
        return counted && last.DayNumber > PointFile.UsualDayZero.AddYears(2 * YearsOfCounting).DayNumber ? last.DayNumber - latest : 0;
    }

    /// <summary>Reads the events; rows without coordinates are told on the standard error. Their days are left alone where this run does not need them.</summary>
    public async Task<PointEvents> Read(ParseResult given, Speech speech, IReadOnlyList<string>? columns = null, bool days = true, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(speech);
        var file = File(given, given.GetValue(events) ?? throw new CommandRefused("Name the file of events with --events."), days) with { Columns = columns ?? [] };
        var read = file.Read(stop);
        if (read.Unplaced.Count > 0) await speech.Words.WriteLineAsync(LeftOut(read.Unplaced));
        if (read.Count == 0) throw new CommandRefused($"{file.File.Name} holds no event with coordinates: there is nothing to measure.");
        return read;
    }

    /// <summary>Another file whose columns are called as those of the events.</summary>
    public PointFile File(ParseResult given, FileInfo file, bool days = true)
    {
        ArgumentNullException.ThrowIfNull(given);
        return new(file)
        {
            X = given.GetValue(x),
            Y = given.GetValue(y),
            Crs = given.GetValue(crs),
            Dated = dated && days,
            Date = dated && days ? given.GetValue(date) : null,
            DayZero = DayZero(given),
        };
    }

    private static string LeftOut(IReadOnlyList<long> rows) => string.Create(CultureInfo.InvariantCulture,
        $"{(rows.Count == 1 ? "1 row has no coordinates and was left out: line" : $"{rows.Count} rows have no coordinates and were left out: lines")} {string.Join(", ", rows.Take(10))}{(rows.Count > 10 ? "…" : "")}");
}
