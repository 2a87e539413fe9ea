using System.CommandLine;
using Clairevoie.Statistics.Scan;

namespace Clairevoie.Commands.Stats;

/// <summary>What can be asked of the scan, as options of the command line.</summary>
public sealed class ScanArguments
{
    private readonly Option<string> model = Choice("--model", "What cases are compared with: permutation (themselves), poisson (a population) or bernoulli (controls).", "permutation", "permutation", "poisson", "bernoulli");
    private readonly Option<bool> prospective = new("--prospective") { Description = "Only gatherings alive on the last day; what the permutation model does unless told otherwise." };
    private readonly Option<bool> retrospective = new("--retrospective") { Description = "Gatherings of any time; what the other models do unless told otherwise." };
    private readonly Option<double?> radius = new("--radius") { Description = "The largest radius, metres." };
    private readonly Option<double> share = new("--share") { Description = "The largest share of all cases in one circle, at most 0.5.", DefaultValueFactory = _ => 0.5 };
    private readonly Option<int> shortest = new("--min-days") { Description = "The shortest window, days.", DefaultValueFactory = _ => 1 };
    private readonly Option<int?> longest = new("--days") { Description = "The longest window, days; half of the period when nothing is said." };
    private readonly Option<DateOnly?> start = DayOption.Of("--start", "The first day; that of the data when nothing is said.");
    private readonly Option<DateOnly?> end = DayOption.Of("--end", "The last day; that of the data when nothing is said.");
    private readonly Option<int?> baseline = new("--baseline") { Description = "Days of the period up to the last one, when no --start is said." };
    private readonly Option<int> minCases = new("--min-cases") { Description = "The fewest cases of a gathering.", DefaultValueFactory = _ => 2 };
    private readonly Option<int> replications = new("--replications") { Description = "How often chance is drawn.", DefaultValueFactory = _ => 999 };
    private readonly Option<int?> stopAfter = new("--stop-after") { Description = "Stops drawing once so many replicates reach what was observed (50 is usual)." };
    private readonly Option<ulong> seed = new("--seed") { Description = "The seed of chance: the same gives the same answer.", DefaultValueFactory = _ => 1 };
    private readonly Option<string> order = Choice("--order", "How places at one distance come in: whole rings, or one at a time as is customary elsewhere.", "whole", "whole", "customary");
    private readonly Option<string> unit = Choice("--unit", "One step of time: day, month or year.", "day", "day", "month", "year");
    private readonly Option<string> by = Choice("--by", "The day that counts: the one it happened, or the one it became known.", "happened", "happened", "known");
    private readonly Option<string?> ellipses = new("--ellipses") { Description = "Also elliptic windows of these ratios of axes, as 1.5,2,3." };
    private readonly Option<double> penalty = new("--ellipse-penalty") { Description = "What an ellipse pays for being long: 0 nothing, 0.5 medium, 1 strong.", DefaultValueFactory = _ => 0 };
    private readonly Option<bool> weekdays = new("--weekdays") { Description = "Adjusts for the day of the week (permutation)." };
    private readonly Option<DateOnly?> since = DayOption.Of("--watching-since", "Adjusts for the looks of every day since this one.");
    private readonly Option<bool> iterative = new("--iterative") { Description = "Takes each gathering out and looks again." };
    private readonly Option<int> most = new("--most") { Description = "How many gatherings are told.", DefaultValueFactory = _ => 10 };

    /// <summary>Gives the options to a command.</summary>
    public void AddTo(Command command)
    {
        ArgumentNullException.ThrowIfNull(command);
        foreach (var option in new Option[] { model, prospective, retrospective, radius, share, shortest, longest, start, end, baseline, minCases, replications, stopAfter, seed, order, unit, by, ellipses, penalty, weekdays, since, iterative, most })
            command.Options.Add(option);
        command.Validators.Add(given =>
        {
            if (given.GetValue(prospective) && given.GetValue(retrospective)) given.AddError("Say --prospective or --retrospective, not both.");
            if (given.GetValue(ellipses) is { } list && !list.Split(',').All(one => double.TryParse(one, System.Globalization.CultureInfo.InvariantCulture, out _))) given.AddError("--ellipses understands numbers with commas between, as 1.5,2,3.");
        });
    }

    /// <summary>What was asked.</summary>
    public ScanOptions Of(ParseResult given)
    {
        ArgumentNullException.ThrowIfNull(given);
        var kind = Enum.Parse<ScanModel>(given.GetRequiredValue(model), ignoreCase: true);
        var step = Enum.Parse<ScanUnit>(given.GetRequiredValue(unit), ignoreCase: true);
        return new ScanOptions
        {
            Seed = given.GetValue(seed),
            Model = kind,
            Prospective = given.GetValue(prospective) || (kind == ScanModel.Permutation && !given.GetValue(retrospective)),
            Radius = given.GetValue(radius) ?? double.PositiveInfinity,
            Share = given.GetValue(share),
            Shortest = given.GetValue(shortest),
            Longest = given.GetValue(longest),
            First = given.GetValue(start),
            Last = given.GetValue(end),
            Baseline = given.GetValue(baseline),
            MinCases = given.GetValue(minCases),
            Replications = given.GetValue(replications),
            StopAfter = given.GetValue(stopAfter),
            Order = Enum.Parse<RingOrder>(given.GetRequiredValue(order), ignoreCase: true),
            Unit = step,
            Clock = Enum.Parse<ScanClock>(given.GetRequiredValue(by), ignoreCase: true),
            Ellipses = [.. (given.GetValue(ellipses) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).Select(one => double.Parse(one, System.Globalization.CultureInfo.InvariantCulture))],
            EllipsePenalty = given.GetValue(penalty),
            Weekdays = given.GetValue(weekdays),
            WatchingSince = given.GetValue(since),
            Iterative = given.GetValue(iterative),
            Most = given.GetValue(most),
        };
    }

    private static Option<string> Choice(string name, string what, string usual, params string[] among)
    {
        var option = new Option<string>(name) { Description = what, DefaultValueFactory = _ => usual };
        option.AcceptOnlyFromAmong(among);
        return option;
    }
}
