using Clairevoie.Coordination.Residents.Reading;
using Clairevoie.Domain;
using Clairevoie.Hall.Tasks;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Residents;

/// <summary>What residents wait for: words to read over, and answers to what is shown.</summary>
public sealed class ResidentTasks(ReadWords read, IStringLocalizer<ResidentWords> words) : ITellTasks
{
    private const int DaysToRead = 7, DaysToAnswer = 30;

    /// <inheritdoc />
    public async Task<IReadOnlyList<TaskLine>> For(Viewer viewer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        if (!AccessTable.MayWrite(viewer.Role, Subject.QuarterPage))
            return [];
        return
        [
            .. Line(await read.Shelf(viewer, ResidentWordState.Waiting, stop), ResidentWordState.Waiting, DaysToRead),
            .. Line(await read.Shelf(viewer, ResidentWordState.Shown, stop), ResidentWordState.Shown, DaysToAnswer),
        ];
    }

    private IEnumerable<TaskLine> Line(IReadOnlyList<WordRow> waiting, ResidentWordState state, int days)
    {
        if (waiting.Count > 0)
            yield return new(words[$"task.{state}", waiting.Count], words[$"task.{state}.do"], $"/paroles?rayon={state}", waiting.Min(word => word.ReceivedOn).AddDays(days), words["task.detail", days]);
    }
}
