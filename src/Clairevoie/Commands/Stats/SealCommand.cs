using System.CommandLine;
using Clairevoie.Statistics.Displacement;

namespace Clairevoie.Commands.Stats;

/// <summary>Seals a plan of an evaluation before the action: prints the SHA-256 of its canonical form, or the form itself.</summary>
internal static class SealCommand
{
    public static Command Build(Speech speech)
    {
        var plan = new Option<FileInfo>("--plan") { Description = "The plan: JSON with hypothesis, measure, target, buffer, control, before_first, before_last, after_first, after_last, begins, and level, smallest_count, draws, seed when they are not the usual ones.", Required = true };
        var form = new Option<bool>("--canonical") { Description = "Prints the canonical form instead, without a line end: sha256sum of it is the seal." };
        var json = HouseArguments.Json();
        var command = new Command("seal", "Seals a plan of an evaluation before the action, so that nobody can choose afterwards what looks best.") { plan, form, json };
        command.SetAction(async (given, stop) =>
        {
            var read = PlanFile.Read(given.GetRequiredValue(plan));
            var (text, hash) = (CanonicalForm.Of(read), CanonicalForm.Seal(read));
            if (given.GetResult(json) is not null)
                await speech.Json(new { seal = hash, canonical = text }, given.GetValue(json), stop);
            else if (given.GetValue(form))
                await speech.Data.WriteAsync(text.AsMemory(), stop);
            else
                await speech.Data.WriteLineAsync(hash.AsMemory(), stop);
            return Answer.Yes;
        });
        return command;
    }
}
