using Clairevoie.Hall.Mail;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Clairevoie.Store.Tests;

/// <summary>The words of a room, without a house around them.</summary>
internal static class Localized
{
    public static IStringLocalizer<T> Words<T>() =>
        new StringLocalizer<T>(new ResourceManagerStringLocalizerFactory(Options.Create(new LocalizationOptions()), NullLoggerFactory.Instance));
}

/// <summary>A post that keeps what it is given.</summary>
internal sealed class LettersKept : IPost
{
    public List<Letter> Sent { get; } = [];

    public Task<bool> Send(Letter letter, CancellationToken stop)
    {
        Sent.Add(letter);
        return Task.FromResult(true);
    }
}
