using System.CommandLine;
using Clairevoie.Statistics.Displacement;
using Clairevoie.Statistics.Findings;

namespace Clairevoie.Commands.Stats;

/// <summary>The options that hold a measure against the plan that was sealed before the action.</summary>
internal sealed class PlanArguments
{
    private readonly Option<FileInfo?> plan = new("--plan") { Description = "The plan that was sealed before the action (see stats seal)." };
    private readonly Option<string?> seal = new("--seal") { Description = "With --plan: the seal that was given then." };
    private readonly Option<DateOnly?> sealedOn = DayOption.Of("--sealed-on", "With --plan: the day on which it was given.");
    private readonly Option<FileInfo?> done = new("--done") { Description = "With --plan: what was done in the end, written as a plan; the plan itself when not named." };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { plan, seal, sealedOn, done }) command.Options.Add(option);
        command.Validators.Add(given =>
        {
            var all = new[] { given.GetValue(plan) is not null, given.GetValue(seal) is not null, given.GetValue(sealedOn) is not null };
            if (all.Distinct().Count() > 1) given.AddError("--plan, --seal and --sealed-on go together.");
            if (given.GetValue(done) is not null && !all[0]) given.AddError("--done needs --plan.");
        });
    }

    /// <summary>How the plan wants to be computed; nothing when no plan was named.</summary>
    public DisplacementOptions? Planned(ParseResult given) => given.GetValue(plan) is { } file ? PlanFile.Read(given.GetValue(done) ?? file).Options : null;

    /// <summary>The finding against the plan; nothing when no plan was named. The past of the measure is kept: it is no part of a plan.</summary>
    public Finding<DisplacementOptions, SealedResult>? Read(ParseResult given, DisplacementOptions measured, ActionCounts counts, CancellationToken stop)
    {
        if (given.GetValue(plan) is not { } file)
            return null;
        var promised = PlanFile.Read(file);
        var told = given.GetValue(done) is { } other ? PlanFile.Read(other) : promised;
        var carried = told with { Options = measured };
        return SealedEvaluation.Of(new SealedPlan(promised, given.GetValue(seal)!, given.GetValue(sealedOn)!.Value), carried, counts, new Work(Stop: stop));
    }
}
