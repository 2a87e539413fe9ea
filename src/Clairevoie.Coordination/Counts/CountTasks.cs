using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Tasks;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Counts;

/// <summary>What waits of monthly counts: for whoever asks for them, those that are missing.</summary>
public sealed class CountTasks(CountBook book, IStringLocalizer<CountWords> words) : ICountInLetters
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<TaskLine>> For(Viewer viewer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        if (!AccessTable.MayWrite(viewer.Role, Subject.MonthlyCount))
            return [];
        var missing = (await book.Of(viewer, stop)).Count(one => one.Misses(book.Month));
        var month = book.Month.First.ToString("y", CultureInfo.CurrentCulture);
        return missing == 0 ? [] : [new(words["task", missing, month], words["task.do"], "/chiffres-mensuels", book.Month.Until.AddDays(14), words["task.detail"])];
    }
}
