using Clairevoie.Coordination.Committees;
using Clairevoie.Coordination.Sealing;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Problems;

/// <summary>Closes a problem by a decision of the committee that carries it: the decision among its papers and the end of the problem are one deed.</summary>
public sealed class CloseProblem(ProblemPen pen, ProblemBook book, CommitteeBook committees)
{
    private static readonly Question AddState = Question.In<ProblemBook>("Work/add_state");
    private static readonly Question SetClosed = Question.In<ProblemBook>("Work/set_closed");
    private static readonly Question AddDecision = Question.In<ProblemBook>("Close/add_closing_decision");

    /// <summary>Whether this viewer may: they chair the committee that carries it.</summary>
    public async Task<bool> MayClose(Viewer viewer, ProblemRow row, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(row);
        return row is { IsOfCommittee: true, ClosedOn: null } && await committees.ToChange(viewer, Guid.Parse(row.Committee), stop) is { } papers && papers.IsChaired(viewer.Mission);
    }

    /// <summary>Closes it; nothing when it is not theirs to close.</summary>
    public Task<ProblemKept?> Close(Viewer viewer, (Guid Problem, int Read) at, CloseByDecision given, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(given);
        return pen.Write(viewer, at, async shown =>
        {
            if (!await MayClose(viewer, shown.Row, stop))
                return new Refusal("close-not-yours", nameof(CloseByDecision.Reason));
            return given.Decide(shown.Row.ClosedOn is null, shown.OpenActions) switch
            {
                Decision<ClosedByDecision>.Yes(var closed) => new EntryToWrite(EntryKind.ClosedByDecision, closed.Words, (deed, turn) => Keep(deed, viewer, (shown.Row, closed), turn)),
                Decision<ClosedByDecision>.No no => no.Why.ToList(),
                _ => throw new InvalidOperationException("A decision is yes or no."),
            };
        }, stop);
    }

    private async Task Keep(Deed deed, Viewer viewer, (ProblemRow Row, ClosedByDecision Closed) said, int turn)
    {
        var (row, id) = (said.Row, Guid.NewGuid());
        await deed.Run(AddState, new { problem = row.Id, turn, agency = row.Lead, state = (int)PartnerState.Closed, reason = (int)said.Closed.Reason });
        await deed.Run(SetClosed, new { problem = row.Id, closed_on = book.Today });
        await deed.Run(AddDecision, new
        {
            id, committee = row.Committee, author = viewer.Mission, today = book.Today, owner = row.Lead, @sealed = deed.Keys.SealWords(said.Closed.Words, PartnerWords.OfPaper(id.ToString("D"))),
        });
    }
}
