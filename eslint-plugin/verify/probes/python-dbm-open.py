import dbm


def open(folder):
    return dbm.open(f"{folder}/store", "c")


def write(store):
    store[str(len(store) + 1)] = "v"


def read(store):
    return len(store)
