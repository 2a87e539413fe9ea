using System.Globalization;
using System.Resources;
using Clairevoie.Domain;
using Clairevoie.Hall.Accounts;
using Clairevoie.Hall.SignIn;
using Clairevoie.Store;

namespace Clairevoie.Commands;

/// <summary>The accounts of a house, as the commands of its host reach them: the Hall's store alone is opened.</summary>
public sealed class AccountOffice : IAsyncDisposable
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");
    private static readonly ResourceManager[] Words = [new(typeof(SignInWords)), new(typeof(AccountWords))];

    private readonly Cellar cellar;
    private readonly ServiceProvider parts;

    private AccountOffice(Cellar cellar, ServiceProvider parts) => (this.cellar, this.parts) = (cellar, parts);

    /// <summary>Opens the accounts kept in this folder.</summary>
    public static async Task<AccountOffice> Open(DirectoryInfo folder, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var cellar = await Cellar.Open(CellarPlace.Standing(folder.FullName), [RoomPlan.Of(Room.Hall)], TimeProvider.System, stop);
        var parts = new ServiceCollection()
            .AddLogging()
            .AddSingleton(TimeProvider.System)
            .AddSingleton(_ => cellar)
            .AddAccounts()
            .BuildServiceProvider();
        return new AccountOffice(cellar, parts);
    }

    /// <summary>One of its parts.</summary>
    public T Part<T>()
        where T : notnull => parts.GetRequiredService<T>();

    /// <summary>The account of this name.</summary>
    /// <exception cref="CommandRefused">There is none.</exception>
    public async Task<Account> Named(string name) =>
        await Part<AccountCare>().FindByName(name) ?? throw new CommandRefused($"No account is called {name}. See: clairevoie account list");

    /// <summary>A refusal as a sentence.</summary>
    public static CommandRefused Refused(Refusal why)
    {
        ArgumentNullException.ThrowIfNull(why);
        var words = Words.Select(book => book.GetString($"refusal.{why.Code}", English)).FirstOrDefault(found => found is not null) ?? why.Code;
        return new CommandRefused(string.Format(English, words, [.. why.Facts]));
    }

    /// <summary>The address of a one-time link, at the address under which the house is reached.</summary>
    public static string Link(string house, string token)
    {
        ArgumentNullException.ThrowIfNull(house);
        return house.TrimEnd('/') + GivenLink.Path(token);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await parts.DisposeAsync();
        await cellar.DisposeAsync();
    }
}
