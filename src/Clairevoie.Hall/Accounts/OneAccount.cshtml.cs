using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Hall.Accounts;

/// <summary>One account, for an administrator: its missions, a link, a lock. What it may see is only in its missions.</summary>
[Shows(Subject.Account, Writes = true)]
public sealed class OneAccountModel(AccountCare care, Missions missions, TimeProvider clock, IStringLocalizer<AccountWords> words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>What was written of a mission to give.</summary>
    [BindProperty]
    public MissionForm Form { get; set; } = new();

    /// <summary>Whether something was just done.</summary>
    [BindProperty(SupportsGet = true, Name = "fait")]
    public bool Done { get; set; }

    public Account Account { get; private set; } = new();
    public IReadOnlyList<Mission> Missions { get; private set; } = [];
    public GivenLink? Link { get; private set; }
    public bool IsLocked => Account.IsLockedAt(clock.GetUtcNow());
    public bool IsSelf => HttpContext.Entrant()?.Account.Id == Account.Id;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        if (await care.Find(Id.ToString("D")) is not { } account)
        {
            context.Result = NotFound();
            return;
        }

        Account = account;
        Missions = await missions.ReadBySomebody(account.Id, HttpContext.RequestAborted);
        await next();
    }

    public async Task<IActionResult> OnPostGive()
    {
        switch (Form.Read(Account.Id, HalfDay.Of(clock.GetUtcNow()).Day))
        {
            case Decision<Mission>.Yes yes:
                await missions.Give(yes.Fact, HttpContext.RequestAborted);
                return Again();
            case Decision<Mission>.No no:
                foreach (var why in no.Why)
                    ModelState.Refuse(words, why);
                break;
        }

        return Page();
    }

    public async Task<IActionResult> OnPostEnd(Guid mission)
    {
        await missions.End(Account.Id, new MissionId(mission), HttpContext.RequestAborted);
        return Again();
    }

    public async Task OnPostLink()
    {
        if (!Account.Demonstration)
            Link = GivenLink.Of(Request, Account.Name, await care.Link(Account, HttpContext.RequestAborted));
    }

    public async Task<IActionResult> OnPostLock(bool locked)
    {
        if (!IsSelf && !Account.Demonstration)
            await care.Lock(Account, locked);
        return Again();
    }

    public async Task<IActionResult> OnPostDrop()
    {
        if (!IsSelf && !Account.Demonstration)
            await care.DropProofs(Account);
        return Again();
    }

    private LocalRedirectResult Again()
    {
        care.TakesEffect(Account);
        return Landing.To($"/comptes/{Account.Id}?fait=true");
    }
}
