using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Intelligence.Networks;

/// <summary>Withdraws what told of a tie, by those who may write it. Told otherwise, it is told anew: nothing is written over.</summary>
public sealed class WithdrawTies(Cellar cellar, TimeProvider clock)
{
    private static readonly Question ToWithdraw = Question.In<WithdrawTies>("Networks/tie_to_withdraw");
    private static readonly Question Add = Question.In<WithdrawTies>("Networks/withdraw_tie");

    private RoomStore Room => cellar.Of(Domain.Room.Intelligence);

    /// <summary>Withdraws it. Nothing when there is no such tie of this node for the viewer to withdraw.</summary>
    public async Task<Decision<string>?> Do(Viewer viewer, Guid node, Guid tie, WithdrawTie given, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(given);
        var ask = ToWithdraw.WrittenBy(viewer, Subject.Network);
        if (await Room.Look(look => look.One<string>(ask, new { tie, node }), stop) is null) return null;
        var decided = given.Decide();
        if (decided is not Decision<string>.Yes(var why)) return decided;
        var done = await Room.Do(Doing.Of(viewer, Act.Change, "tie of a network withdrawn", ReadNetworks.Names(node)), async deed =>
        {
            if (await deed.One<string>(ask, new { tie, node }) is null) return false;
            await deed.Run(Add, new { tie, author = viewer.Mission, agency = viewer.Agency, withdrawn_on = HalfDay.Of(clock.GetUtcNow()).Day, reason = await NetworkSeal.SealWhy(deed, tie, why) });
            return true;
        }, stop);
        return done ? decided : null;
    }
}
