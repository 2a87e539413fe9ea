using Clairevoie.Domain;

namespace Clairevoie.Hall.Reports;

/// <summary>Answers whoever holds a code: reads the code, finds what it opens, and does what is asked with it.</summary>
public sealed class HoldReport(FollowReport follow, AddWord add, WithdrawReport withdraw, PublicForms forms)
{
    /// <summary>What is shown of this form.</summary>
    public async Task<Holding> Answer(HoldForm form, CancellationToken stop)
    {
        if (!ReceiptCode.TryRead(form.Code, out var code)) return new Holding.Asked { Why = new Refusal("code-unreadable", "code") };
        if (await follow.Find(code, stop) is not { } report) return new Holding.Asked { Why = new Refusal("code-unknown", "code") };
        return form.Act switch
        {
            "add" => await Add(report, form, stop),
            "withdraw" => await Withdraw(report, form, stop),
            _ => await Open(report, added: false, why: null, stop),
        };
    }

    private async Task<Holding> Open(HeldReport report, bool added, Refusal? why, CancellationToken stop) =>
        new Holding.Open(await follow.Tell(report, stop), added) { Why = why };

    private async Task<Holding> Add(HeldReport report, HoldForm form, CancellationToken stop)
    {
        if (forms.Read(form.Token) is not { } filing) return await Open(report, added: false, new Refusal("form-stale"), stop);
        var why = await add.Keep(report, filing, form.Words, stop);
        return await Open(report, added: why is null, why, stop);
    }

    private async Task<Holding> Withdraw(HeldReport report, HoldForm form, CancellationToken stop)
    {
        if (!form.IsSure) return await Open(report, added: false, new Refusal("withdraw-unsure", "sure"), stop);
        await withdraw.Destroy(report, CancellationToken.None);
        return new Holding.Withdrawn();
    }
}
