using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Hall.Retention;

/// <summary>Something that is kept until a date: words, places, facts. Each says how much of it is due before it erases anything.</summary>
public interface IReachADate
{
    /// <summary>Its name on a certificate.</summary>
    string What { get; }

    /// <summary>How much of it is due.</summary>
    Task<long> Due(Glance room, RetentionTerms terms, DateOnly today);

    /// <summary>Erases what is due, and says how much it was.</summary>
    Task<long> Erase(Deed deed, RetentionTerms terms, DateOnly today);
}
