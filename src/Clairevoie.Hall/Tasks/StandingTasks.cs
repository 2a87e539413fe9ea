using Clairevoie.Domain;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Hall.Tasks;

/// <summary>The ways that always stand on somebody's page, as lines: each once, in the order in which rooms registered them.</summary>
public sealed class StandingTasks(IEnumerable<StandingWay> ways, IStringLocalizerFactory words) : ITellTasks
{
    /// <inheritdoc />
    public Task<IReadOnlyList<TaskLine>> For(Viewer viewer, CancellationToken stop) =>
        Task.FromResult<IReadOnlyList<TaskLine>>([.. ways.Where(way => way.IsFor(viewer)).DistinctBy(way => way.Address).Select(Line)]);

    private TaskLine Line(StandingWay way)
    {
        var said = words.Create(way.Words);
        return new(said[$"standing.{way.Key}"], said[$"standing.{way.Key}.do"], way.Address) { Standing = true };
    }
}
