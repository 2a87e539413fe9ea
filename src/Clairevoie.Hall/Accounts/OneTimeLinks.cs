using Clairevoie.Domain;
using Clairevoie.Hall.Links;
using Clairevoie.Store;

namespace Clairevoie.Hall.Accounts;

/// <summary>Links that serve once, for a time: to choose a password, or to become the first administrator. Only their hash is kept.</summary>
public sealed class OneTimeLinks(Cellar cellar, Acting acting, TimeProvider clock)
{
    /// <summary>The purpose of a link by which somebody chooses a password.</summary>
    public const string Password = "password";

    /// <summary>The purpose of the link by which the first administrator comes in.</summary>
    public const string FirstAdministrator = "first-administrator";

    private static readonly Question Add = Question.In<OneTimeLinks>("Accounts/add_link");
    private static readonly Question Drop = Question.In<OneTimeLinks>("Accounts/drop_links");
    private static readonly Question Find = Question.In<OneTimeLinks>("Accounts/link");
    private static readonly TimeSpan Life = TimeSpan.FromHours(24);

    private readonly RoomStore hall = cellar.Of(Room.Hall);

    /// <summary>A new token for one account; earlier ones of the same purpose no longer serve.</summary>
    public async Task<string> Make(string account, string purpose, CancellationToken stop)
    {
        var link = OnceLink.New();
        var now = clock.GetUtcNow();
        await hall.Do(
            acting.On(account, Act.Enter, $"one-time link: {purpose}"),
            async deed =>
            {
                await deed.Run(Drop, new { account, purpose, now });
                await deed.Run(Add, new { hash = link.Hash, account, purpose, until = now + Life });
            },
            stop);
        return link.Token;
    }

    /// <summary>The account of a token that can still be used; nothing when it is unknown, used or too old.</summary>
    public Task<string?> AccountOf(string token, string purpose, CancellationToken stop) =>
        hall.Look(glance => glance.One<string>(Find, new { hash = OnceLink.HashOf(token), purpose, now = clock.GetUtcNow() }), stop);
}
