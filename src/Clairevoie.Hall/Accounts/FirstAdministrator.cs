using Clairevoie.Domain;
using Clairevoie.Hall.Links;
using Clairevoie.Store;
using Microsoft.AspNetCore.Identity;

namespace Clairevoie.Hall.Accounts;

/// <summary>The first administrator of an empty house: one link, one account, one mission, all at once.</summary>
public sealed class FirstAdministrator(Cellar cellar, OneTimeLinks links, UserManager<Account> accounts, TimeProvider clock)
{
    private static readonly Question Count = Question.In<FirstAdministrator>("Accounts/count_accounts");
    private static readonly Question UseUp = Question.In<FirstAdministrator>("Accounts/use_link");
    private static readonly Question AddAccount = Question.In<FirstAdministrator>("Accounts/add_account");
    private static readonly Question AddMission = Question.In<FirstAdministrator>("Accounts/add_mission");

    private readonly RoomStore hall = cellar.Of(Room.Hall);

    /// <summary>A token for the first administrator; nothing when the house has accounts already.</summary>
    public async Task<string?> MakeLink(CancellationToken stop) =>
        await hall.Look(glance => glance.One<long>(Count), stop) == 0
            ? await links.Make("", OneTimeLinks.FirstAdministrator, stop)
            : null;

    /// <summary>Whether this token can still be used.</summary>
    public async Task<bool> IsAwaited(string token, CancellationToken stop) =>
        await links.AccountOf(token, OneTimeLinks.FirstAdministrator, stop) is not null;

    /// <summary>Makes the account and its mission, and uses the link up; or says why not.</summary>
    public async Task<Decision<Account>> Come(string token, string name, string password, CancellationToken stop)
    {
        var account = new Account { Name = name.Trim(), MadeAt = clock.GetUtcNow() };
        if (AccountName.RefusalOf(account.Name) is { } unfit)
            return unfit;
        if (await accounts.RefusalOf(account, password) is { } weak)
            return weak;
        account.Lookup = accounts.NormalizeName(account.Name)!;
        account.PasswordHash = accounts.PasswordHasher.HashPassword(account, password);
        return await Make(token, account, stop) ? account : new Refusal("link-spent");
    }

    private Task<bool> Make(string token, Account account, CancellationToken stop) => hall.Do(
        new Doing(Act.Enter, new MissionId(Guid.Parse(account.Id)), AgencyId.None, "first administrator made by link", $"account/{account.Id}"),
        async deed =>
        {
            if (await deed.Run(UseUp, new { hash = OnceLink.HashOf(token), purpose = OneTimeLinks.FirstAdministrator, now = clock.GetUtcNow() }) == 0)
                return false;
            await deed.Run(AddAccount, account);
            var mission = new Mission { Account = account.Id, Role = Role.Administrator, FromDay = HalfDay.Of(clock.GetUtcNow()).Day };
            await deed.Run(AddMission, new { mission.Id, mission.Account, mission.Agency, Role = nameof(Role.Administrator), mission.FromDay, mission.UntilDay });
            return true;
        },
        stop);
}
