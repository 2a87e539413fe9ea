using Clairevoie.Coordination.Measures.Register;
using Clairevoie.Domain;
using Clairevoie.Hall.Plans;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Measures.Strands;

/// <summary>Tells the measures of a strand to pages of other rooms, as the register grants them to whoever looks.</summary>
public sealed class StrandMeasures(PlanRegister register, IStringLocalizer<PlanWords> words) : ITellMeasures
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<MeasureTold>> OfStrand(Viewer viewer, string strand, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        if (AccessTable.BestSight(viewer.Role, Subject.PlanMeasure) != Sight.Full)
            return [];
        var lines = await register.Find(viewer, new() { Strand = strand }, stop);
        return [.. lines.Take(RegisterQuestion.Most).Select(line => new MeasureTold(
            line.Number, line.Title, line.Agency, line.Due, words[$"state.{line.State}"], line.IsLate(register.Today), $"~/plan/mesure/{line.Id}"))];
    }
}
