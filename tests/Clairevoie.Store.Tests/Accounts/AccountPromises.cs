using Clairevoie.Domain;
using Clairevoie.Hall.Accounts;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.Store.Tests;

/// <summary>What the Hall promises of accounts, whatever engine keeps them.</summary>
public abstract class AccountPromises : StorePromises
{
    private const string Password = "la passerelle du canal";

    [Fact]
    public async Task A_name_is_taken_once_whatever_its_case()
    {
        await using var hall = await Furnish();
        await Add(hall, "marie");

        var refused = await hall.GetRequiredService<AddAccount>().Add(new NewAccount("MARIE", Role.Town, new AgencyId("VILLE")), Stop);

        Assert.Equal("name-taken", Assert.IsType<Decision<AccountAdded>.No>(refused).Why[0].Code);
    }

    [Fact]
    public async Task A_link_is_used_up_by_the_first_who_chooses_a_password()
    {
        await using var hall = await Furnish();
        var added = await Add(hall, "marie");
        var choose = hall.GetRequiredService<ChoosePassword>();

        var chosen = await Task.WhenAll(Enumerable.Range(0, 4).Select(number => choose.With(added.Account.Id, added.Token!, $"{Password} {number}", Stop)));

        Assert.Single(chosen.OfType<Decision<Account>.Yes>());
    }

    [Fact]
    public async Task A_link_does_not_lift_the_lock_of_an_administrator()
    {
        await using var hall = await Furnish();
        var added = await Add(hall, "marie");
        var care = hall.GetRequiredService<AccountCare>();
        await care.Lock((await care.FindByName("marie"))!, locked: true);

        await hall.GetRequiredService<ChoosePassword>().With(added.Account.Id, added.Token!, Password, Stop);

        Assert.True((await care.FindByName("marie"))!.IsLockedAt(Clock.GetUtcNow()));
    }

    [Fact]
    public async Task A_passkey_is_found_by_its_identifier_and_gone_once_removed()
    {
        await using var hall = await Furnish();
        var added = await Add(hall, "marie");
        var accounts = hall.GetRequiredService<UserManager<Account>>();
        var passkey = new UserPasskeyInfo([1, 2, 3], [4, 5], Clock.GetUtcNow(), 7, ["internal", "usb"], true, false, true, [6], [8]) { Name = "bureau" };

        await accounts.AddOrUpdatePasskeyAsync(added.Account, passkey);
        var found = await accounts.FindByPasskeyIdAsync([1, 2, 3]);
        var kept = Assert.Single(await accounts.GetPasskeysAsync(found!));
        await accounts.RemovePasskeyAsync(found!, [1, 2, 3]);

        Assert.Equal(("bureau", 7u, true, "internal usb"), (kept.Name, kept.SignCount, kept.IsBackedUp, string.Join(' ', kept.Transports!)));
        Assert.Null(await accounts.FindByPasskeyIdAsync([1, 2, 3]));
    }

    [Fact]
    public async Task A_passkey_that_somebody_else_holds_is_not_taken_over()
    {
        await using var hall = await Furnish();
        var accounts = hall.GetRequiredService<UserManager<Account>>();
        var (hers, his) = ((await Add(hall, "marie")).Account, (await Add(hall, "paul")).Account);
        await accounts.AddOrUpdatePasskeyAsync(hers, new UserPasskeyInfo([9], [1], Clock.GetUtcNow(), 0, [], true, false, false, [], []));

        await accounts.AddOrUpdatePasskeyAsync(his, new UserPasskeyInfo([9], [2], Clock.GetUtcNow(), 0, [], true, false, false, [], []));

        Assert.Equal("marie", (await accounts.FindByPasskeyIdAsync([9]))!.Name);
    }

    [Fact]
    public async Task Missions_are_read_back_with_their_territories_and_end_once()
    {
        await using var hall = await Furnish();
        var added = await Add(hall, "marie");
        var missions = hall.GetRequiredService<Missions>();

        var held = Assert.Single(await missions.All([added.Account.Id], Stop));

        Assert.Equal((Role.Town, "VILLE"), (held.Role, held.Agency.Code));
        Assert.Equal(["ARM-75118", "ARM-75119"], held.Territories);
        Assert.True(await missions.End(added.Account.Id, held.Id, Stop));
        Assert.False(await missions.End(added.Account.Id, held.Id, Stop));
    }

    private async Task<ServiceProvider> Furnish()
    {
        var cellar = await Cellar.Open(Place, [RoomPlan.Of(Room.Hall)], Clock, Stop);
        return new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton(_ => cellar)
            .AddAccounts()
            .BuildServiceProvider();
    }

    private static async Task<AccountAdded> Add(ServiceProvider hall, string name)
    {
        var asked = new NewAccount(name, Role.Town, new AgencyId("VILLE")) { Territories = ["ARM-75118", "ARM-75119"] };
        return Assert.IsType<Decision<AccountAdded>.Yes>(await hall.GetRequiredService<AddAccount>().Add(asked, Stop)).Fact;
    }
}

public sealed class AccountsOnSqlite : AccountPromises
{
    protected override Task<CellarPlace> EmptyPlace() => TryPlaces.InFiles();
}

public sealed class AccountsOnPostgres : AccountPromises
{
    protected override Task<CellarPlace> EmptyPlace() => TryPlaces.InPostgres(Room.Hall);
}
