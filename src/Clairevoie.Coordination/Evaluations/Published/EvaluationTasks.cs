using Clairevoie.Domain;
using Clairevoie.Hall.Tasks;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Evaluations.Published;

/// <summary>Evaluations whose action has begun and of which something that was promised is not there yet.</summary>
public sealed class EvaluationTasks(EvaluationBook book, IStringLocalizer<EvaluationWords> words) : ITellTasks
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<TaskLine>> For(Viewer viewer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        if (!AccessTable.MayWrite(viewer.Role, Subject.SealedEvaluation))
            return [];
        var ours = await book.Partners(viewer, stop);
        var owing = (await book.All(stop)).Where(one => ours.Contains(one.Row.Id) && one.Row.Begins < book.Today && Owes(one)).OrderBy(one => one.Standing.Due).ToList();
        return owing.Count == 0 ? [] : [new(words["task", owing.Count], words["task.do"], $"/evaluations/{owing[0].Row.Id}", owing[0].Standing.Due, words["task.detail", EvaluationStanding.DaysToGive])];
    }

    private bool Owes(EvaluationShown one) => one.Standing.Missing.Any(part => part == EvaluationPart.WhatWasDone || (part == EvaluationPart.Survey && one.Standing.IsOpenOn(book.Today)));
}
